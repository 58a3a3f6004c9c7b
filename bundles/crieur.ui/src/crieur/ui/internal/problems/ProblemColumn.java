package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** The columns of the list of problems. */
enum ProblemColumn {
    PROBLEM("ProblemColumn.problem", 58, ProblemRow::message),
    POST("ProblemColumn.post", 22, ProblemRow::title),
    CHANNEL("ProblemColumn.channel", 12, ProblemRow::channelName),
    LINE("ProblemColumn.line", 8, row -> Integer.toString(row.line()));

    private final String key;
    private final int weight;
    private final Function<ProblemRow, String> content;

    ProblemColumn(String key, int weight, Function<ProblemRow, String> content) {
        this.key = key;
        this.weight = weight;
        this.content = content;
    }

    String title() {
        return text(key);
    }

    int weight() {
        return weight;
    }

    /** Returns the order from the first value of this column to the last, as the person's language sorts; for one use. */
    Comparator<ProblemRow> order() {
        if (this == LINE) {
            return Comparator.comparing(ProblemRow::line);
        }
        Collator words = Collator.getInstance();
        Map<String, CollationKey> keys = new HashMap<>();
        return Comparator.comparing(row -> keys.computeIfAbsent(content.apply(row), words::getCollationKey));
    }

    /** Returns what stands in this column; a group has its name in the first. */
    String words(Object element) {
        if (element instanceof ProblemGroup group) {
            return this == PROBLEM ? group.title() + " (" + group.rows().size() + ")" : "";
        }
        return content.apply((ProblemRow) element);
    }
}
