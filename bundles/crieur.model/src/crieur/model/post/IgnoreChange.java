package crieur.model.post;

import crieur.model.source.TextLines;
import crieur.model.yaml.YamlNode;
import crieur.model.yaml.YamlNode.Sequence;
import crieur.model.yaml.YamlText;
import java.util.Optional;

/** Adds to the list of what a post does not want to be told again. */
final class IgnoreChange {
    private final PostChange change;

    IgnoreChange(PostChange change) {
        this.change = change;
    }

    void add(String inspection, Optional<String> text, String reason) {
        Optional<YamlNode> value = change.post().value(PostKeys.IGNORE);
        Optional<Sequence> list = value.filter(node -> node instanceof Sequence sequence && !sequence.alias())
                .map(Sequence.class::cast);
        if (list.isPresent() && !list.get().items().isEmpty()) {
            Sequence sequence = list.get();
            String item = sequence.flow() ? flow(inspection, text, reason) : block(inspection, text, reason);
            change.apply(change.yaml().insertItem(sequence, sequence.items().size(), item));
        } else if (change.post().frontMatter().isFlow()) {
            change.frontMatter().setWritten(PostKeys.IGNORE, "[" + flow(inspection, text, reason) + "]");
        } else {
            String lineEnd = TextLines.lineEnd(change.post().source());
            String item = block(inspection, text, reason).replace("\n", lineEnd + "    ");
            change.frontMatter().setWritten(PostKeys.IGNORE, lineEnd + "  - " + item);
        }
    }

    private static String block(String inspection, Optional<String> text, String reason) {
        return entry(PostKeys.INSPECTION, inspection, false)
                + text.map(words -> "\n" + entry(PostKeys.TEXT, words, false)).orElse("")
                + "\n"
                + entry(PostKeys.REASON, reason, false);
    }

    private static String flow(String inspection, Optional<String> text, String reason) {
        return "{" + entry(PostKeys.INSPECTION, inspection, true)
                + text.map(words -> ", " + entry(PostKeys.TEXT, words, true)).orElse("")
                + ", "
                + entry(PostKeys.REASON, reason, true)
                + "}";
    }

    private static String entry(String key, String value, boolean flow) {
        return key + ": " + YamlText.scalar(value, YamlNode.Style.PLAIN, flow);
    }
}
