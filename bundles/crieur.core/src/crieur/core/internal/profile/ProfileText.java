package crieur.core.internal.profile;

import crieur.model.source.SourceEdit;
import crieur.model.yaml.YamlEdits;
import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlReader;
import crieur.model.yaml.YamlResult;
import crieur.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Sets and removes single values of a profile's text. */
public final class ProfileText {

    private ProfileText() {}

    /**
     * Returns the text with a value of an inspection set; empty if the text cannot be read.
     *
     * @param value a flag, a number or a word that YAML takes as it is
     */
    public static Optional<String> set(String text, String inspection, List<String> keys, String value) {
        YamlResult result = new YamlReader(YamlLimits.DEFAULT).read(text);
        if (result.trouble().isPresent()) {
            return Optional.empty();
        }
        List<String> path = new ArrayList<>(List.of(ProfileKeys.INSPECTIONS, inspection));
        path.addAll(keys);
        YamlNode root = result.root().orElse(null);
        if (root instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()) {
            return Optional.of(apply(text, set(text, mapping, path, value)));
        }
        if (root instanceof YamlNode.Mapping || isNull(root)) {
            boolean open = !text.isEmpty() && !text.endsWith("\n");
            String inner = written(path, 2, value);
            String added = ProfileKeys.INSPECTIONS + ":\n  " + YamlText.scalar(inspection) + ": " + inner + "\n";
            return root instanceof YamlNode.Mapping ? Optional.empty() : Optional.of(text + (open ? "\n" : "") + added);
        }
        return Optional.empty();
    }

    private static SourceEdit set(String text, YamlNode.Mapping root, List<String> path, String value) {
        YamlEdits edits = new YamlEdits(text);
        YamlNode.Mapping mapping = root;
        for (int i = 0; ; i++) {
            YamlNode.Entry entry = mapping.entry(path.get(i)).orElse(null);
            if (entry == null) {
                YamlNode.Entry last = mapping.entries().get(mapping.entries().size() - 1);
                return edits.insertAfter(
                        last, mapping.flow(), YamlText.scalar(path.get(i)), written(path, i + 1, value));
            }
            boolean inner = i + 1 < path.size()
                    && entry.value() instanceof YamlNode.Mapping child
                    && !child.entries().isEmpty();
            if (!inner) {
                return edits.setValue(entry, besidesFlag(entry.value(), path, i + 1, value));
            }
            mapping = (YamlNode.Mapping) entry.value();
        }
    }

    /** An inspection may be said to be on or off and nothing else; that must not get lost. */
    private static String besidesFlag(YamlNode present, List<String> path, int from, String value) {
        String written = written(path, from, value);
        boolean bare = from == 2
                && present instanceof YamlNode.Scalar scalar
                && !scalar.isNull()
                && !path.get(2).equals(ProfileKeys.ENABLED);
        return bare
                ? "{" + ProfileKeys.ENABLED + ": " + ((YamlNode.Scalar) present).value() + ", " + written.substring(1)
                : written;
    }

    /** Returns the rest of a path with its value, on one line. */
    private static String written(List<String> path, int from, String value) {
        if (from == path.size()) {
            return value;
        }
        return "{" + YamlText.scalar(path.get(from), YamlNode.Style.PLAIN, true) + ": " + written(path, from + 1, value)
                + "}";
    }

    /** Returns the text without what it says of an inspection; empty if it cannot be read. */
    public static Optional<String> remove(String text, String inspection) {
        YamlResult read = new YamlReader(YamlLimits.DEFAULT).read(text);
        return read.trouble().isPresent()
                ? Optional.empty()
                : Optional.of(without(read, text, List.of(inspection)).orElse(text));
    }

    /**
     * Returns the text without one thing that it says of an inspection, and without what is left empty around that; empty if
     * it cannot be read or does not say it.
     */
    public static Optional<String> remove(String text, String inspection, List<String> keys) {
        YamlResult read = new YamlReader(YamlLimits.DEFAULT).read(text);
        List<String> path = new ArrayList<>(List.of(inspection));
        path.addAll(keys);
        return read.trouble().isPresent() ? Optional.empty() : without(read, text, path);
    }

    private static Optional<String> without(YamlResult read, String text, List<String> path) {
        YamlNode inspections = read.root().orElse(null) instanceof YamlNode.Mapping root
                ? root.get(ProfileKeys.INSPECTIONS).orElse(null)
                : null;
        return inspections instanceof YamlNode.Mapping all
                ? removed(new YamlEdits(text), all, path).map(removal -> apply(text, removal.edit()))
                : Optional.empty();
    }

    /** What takes an entry away, and whether nothing is left beside it. */
    private record Removal(SourceEdit edit, boolean last) {}

    private static Optional<Removal> removed(YamlEdits edits, YamlNode.Mapping mapping, List<String> path) {
        YamlNode.Entry entry = mapping.entry(path.get(0)).orElse(null);
        if (entry == null) {
            return Optional.empty();
        }
        List<YamlNode.Entry> all = mapping.entries();
        Removal whole = new Removal(edits.remove(all, all.indexOf(entry), mapping.flow()), all.size() == 1);
        if (path.size() == 1) {
            return Optional.of(whole);
        }
        return entry.value() instanceof YamlNode.Mapping inner
                ? removed(edits, inner, path.subList(1, path.size())).map(part -> part.last() ? whole : part)
                : Optional.empty();
    }

    private static boolean isNull(@Nullable YamlNode node) {
        return node == null || (node instanceof YamlNode.Scalar scalar && scalar.isNull());
    }

    private static String apply(String text, SourceEdit edit) {
        return SourceEdit.apply(text, List.of(edit));
    }
}
