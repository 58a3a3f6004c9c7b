package crieur.model.post;

import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode;
import java.util.Optional;

/** Walks a path such as {@code media[0].alt} or {@code channels[1]} through a front matter. */
final class FrontMatterPath {
    private final FrontMatter frontMatter;

    FrontMatterPath(FrontMatter frontMatter) {
        this.frontMatter = frontMatter;
    }

    /** What a path leads to: the value, and the key in front of it where there is one. */
    record Found(SourceRange key, YamlNode value) {}

    Optional<Found> find(String path) {
        Optional<YamlNode.Entry> direct = frontMatter.entry(path);
        if (direct.isPresent()) {
            return direct.map(FrontMatterPath::found);
        }
        int end = stepEnd(path, 0);
        Optional<Found> found = frontMatter.entry(path.substring(0, end)).map(FrontMatterPath::found);
        while (found.isPresent() && end < path.length()) {
            int next = stepEnd(path, end + 1);
            found = step(found.get(), path.substring(end, next));
            end = next;
        }
        return found;
    }

    private static Optional<Found> step(Found from, String step) {
        if (step.startsWith("[")) {
            return item(from, step);
        }
        return from.value() instanceof YamlNode.Mapping mapping
                ? mapping.entry(step.substring(1)).map(FrontMatterPath::found)
                : Optional.empty();
    }

    private static Optional<Found> item(Found from, String step) {
        if (!(from.value() instanceof YamlNode.Sequence sequence) || !step.matches("\\[\\d{1,6}]")) {
            return Optional.empty();
        }
        int index = Integer.parseInt(step.substring(1, step.length() - 1));
        return index < sequence.items().size()
                ? Optional.of(new Found(from.key(), sequence.items().get(index)))
                : Optional.empty();
    }

    private static Found found(YamlNode.Entry entry) {
        return new Found(entry.key().range(), entry.value());
    }

    private static int stepEnd(String path, int from) {
        int i = Math.min(from, path.length());
        while (i < path.length() && path.charAt(i) != '.' && path.charAt(i) != '[') {
            i++;
        }
        return i;
    }
}
