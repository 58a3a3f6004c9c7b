package crieur.model.post;

import crieur.model.source.SourceRange;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlNode.Entry;
import java.util.List;
import java.util.Optional;

/**
 * Walks a path such as {@code media[0].alt} or {@code channels[1]} through a front matter. A key may itself have dots
 * and brackets; the first one that fits is taken.
 */
final class FrontMatterPath {
    private final FrontMatter frontMatter;

    FrontMatterPath(FrontMatter frontMatter) {
        this.frontMatter = frontMatter;
    }

    /**
     * What a path leads to.
     *
     * @param key the key in front of it, or of the list it is in
     * @param value the value
     * @param index its index among the entries or items of its parent
     * @param parent what it is in; empty for a top-level key
     */
    record Found(SourceRange key, YamlNode value, int index, Optional<Found> parent) {}

    Optional<Found> find(String path) {
        return among(frontMatter.entries(), path, Optional.empty());
    }

    private static Optional<Found> among(List<Entry> entries, String path, Optional<Found> parent) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            String key = entry.key().value();
            if (path.startsWith(key) && isFirst(entries, i)) {
                Found found = new Found(entry.key().range(), entry.value(), i, parent);
                Optional<Found> further = follow(found, path.substring(key.length()));
                if (further.isPresent()) {
                    return further;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFirst(List<Entry> entries, int index) {
        String key = entries.get(index).key().value();
        return entries.subList(0, index).stream()
                .noneMatch(entry -> entry.key().value().equals(key));
    }

    private static Optional<Found> follow(Found from, String rest) {
        if (rest.isEmpty()) {
            return Optional.of(from);
        }
        if (rest.startsWith(".") && from.value() instanceof YamlNode.Mapping mapping) {
            return among(mapping.entries(), rest.substring(1), Optional.of(from));
        }
        int close = rest.indexOf(']');
        boolean item = rest.startsWith("[")
                && close > 1
                && close < 8
                && rest.substring(1, close).matches("\\d+");
        if (item && from.value() instanceof YamlNode.Sequence sequence) {
            int index = Integer.parseInt(rest.substring(1, close));
            return index < sequence.items().size()
                    ? follow(
                            new Found(from.key(), sequence.items().get(index), index, Optional.of(from)),
                            rest.substring(close + 1))
                    : Optional.empty();
        }
        return Optional.empty();
    }
}
