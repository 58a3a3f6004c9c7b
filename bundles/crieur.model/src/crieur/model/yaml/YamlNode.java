package crieur.model.yaml;

import crieur.model.source.SourceRange;
import java.util.List;
import java.util.Optional;

/** A value in a YAML text. An alias is the node it stands for, at the alias's own place. */
public sealed interface YamlNode {

    /** Where it stands, in UTF-16 units of the whole text; empty for a value that is left out. */
    SourceRange range();

    /** How many values this is, itself and everything in it, aliases counted with what they stand for. */
    int size();

    /** Writing styles of scalars. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        LITERAL,
        FOLDED
    }

    /**
     * A single text.
     *
     * @param value the text with quotes and escapes undone
     * @param alias whether an alias stands here
     */
    record Scalar(SourceRange range, String value, Style style, boolean alias) implements YamlNode {
        @Override
        public int size() {
            return 1;
        }

        /** Whether this is no value: left out, {@code ~} or {@code null}. */
        public boolean isNull() {
            return style == Style.PLAIN && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
        }
    }

    /**
     * A list.
     *
     * @param flow whether it is written in brackets
     * @param alias whether an alias stands here
     */
    record Sequence(SourceRange range, List<YamlNode> items, boolean flow, boolean alias, int size)
            implements YamlNode {}

    /**
     * Keys with values, in the order of the text; a repeated key is there as often as it is written.
     *
     * @param flow whether it is written in braces
     * @param alias whether an alias stands here
     */
    record Mapping(SourceRange range, List<Entry> entries, boolean flow, boolean alias, int size) implements YamlNode {

        /** The value of the first entry of this key. */
        public Optional<YamlNode> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The first entry of this key. */
        public Optional<Entry> entry(String key) {
            for (Entry entry : entries) {
                if (entry.key().value().equals(key)) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * One key with its value.
     *
     * @param key the key; for a key that is no scalar, an empty text at its place
     */
    record Entry(Scalar key, YamlNode value) {}
}
