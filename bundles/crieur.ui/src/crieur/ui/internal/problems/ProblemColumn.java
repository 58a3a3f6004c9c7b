package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import java.util.function.Function;

/** The columns of the list of problems. */
enum ProblemColumn {
    PROBLEM("ProblemColumn.problem", 58, ProblemRow::message),
    POST("ProblemColumn.post", 22, ProblemRow::title),
    CHANNEL("ProblemColumn.channel", 12, ProblemRow::channel),
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

    /** Returns what stands in this column; a group has its name in the first. */
    String words(Object element) {
        if (element instanceof ProblemGroup group) {
            return this == PROBLEM ? group.title() + " (" + group.rows().size() + ")" : "";
        }
        return content.apply((ProblemRow) element);
    }
}
