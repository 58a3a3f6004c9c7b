package crieur.workspace.internal.snippet;

import crieur.model.yaml.YamlLimits;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlReader;
import crieur.model.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A piece of text that is written again and again, as a {@code snippets.yaml} holds it.
 *
 * @param name what is typed to find it
 * @param description what it is for, or empty
 * @param text the text; {@code ${field}} stands for what is filled in
 */
public record Snippet(String name, String description, String text) {

    /** Reads a file of snippets; what is no snippet is left out. */
    public static List<Snippet> read(String yaml) {
        List<Snippet> snippets = new ArrayList<>();
        Optional<YamlNode> root = new YamlReader(YamlLimits.DEFAULT).read(yaml).root();
        if (root.isPresent() && root.get() instanceof YamlNode.Sequence list) {
            for (YamlNode item : list.items()) {
                if (item instanceof YamlNode.Mapping mapping
                        && !word(mapping, "name").isBlank()) {
                    snippets.add(
                            new Snippet(word(mapping, "name"), word(mapping, "description"), word(mapping, "text")));
                }
            }
        }
        return snippets;
    }

    private static String word(YamlNode.Mapping mapping, String key) {
        Optional<YamlNode> value = mapping.get(key);
        return value.isPresent() && value.get() instanceof YamlNode.Scalar scalar && !scalar.isNull()
                ? scalar.value()
                : "";
    }

    /** Writes snippets; the remarks that a file begins with stay. */
    public static String write(String before, List<Snippet> snippets) {
        StringBuilder yaml = new StringBuilder();
        before.lines().takeWhile(line -> line.startsWith("#")).forEach(line -> yaml.append(line)
                .append('\n'));
        for (Snippet snippet : snippets) {
            yaml.append("- name: ").append(YamlText.scalar(snippet.name())).append('\n');
            if (!snippet.description().isBlank()) {
                yaml.append("  description: ")
                        .append(YamlText.scalar(snippet.description()))
                        .append('\n');
            }
            yaml.append("  text: ").append(YamlText.scalar(snippet.text())).append('\n');
        }
        if (snippets.isEmpty()) {
            yaml.append("[]\n");
        }
        return yaml.toString();
    }
}
