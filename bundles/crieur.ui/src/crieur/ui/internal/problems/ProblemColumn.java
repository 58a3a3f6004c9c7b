package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.image.Images;
import java.util.function.Function;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;

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

    ColumnLabelProvider labels() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                if (element instanceof ProblemGroup group) {
                    return ProblemColumn.this == PROBLEM
                            ? group.title() + " (" + group.rows().size() + ")"
                            : "";
                }
                return content.apply((ProblemRow) element);
            }

            @Override
            public Image getImage(Object element) {
                if (ProblemColumn.this != PROBLEM) {
                    return null;
                }
                return Images.image(
                        element instanceof ProblemGroup group ? group.worst() : ((ProblemRow) element).severity());
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        };
    }
}
