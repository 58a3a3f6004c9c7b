package crieur.ui.internal.post.select;

import crieur.model.source.SourceRange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Widens the selection of a text step by step, and takes the steps back. */
public final class SelectionGrowth {

    private final StyledText widget;
    private final Deque<SourceRange> before = new ArrayDeque<>();
    private SourceRange grown = new SourceRange(0, 0);

    /** Creates the growth of a text's selection. */
    public SelectionGrowth(StyledText widget) {
        this.widget = widget;
    }

    /** Ways to change the selection. */
    public enum Step {
        WIDER,
        NARROWER,
        ONWARD,
        BACK
    }

    /** Takes a step; one that leads nowhere changes nothing. */
    public void take(Step step) {
        SourceRange now = selection();
        if (!now.equals(grown)) {
            before.clear();
        }
        if (step == Step.NARROWER) {
            Optional.ofNullable(before.pollLast()).ifPresent(this::select);
            return;
        }
        SelectionSteps steps = new SelectionSteps(widget.getText());
        Optional<SourceRange> next =
                switch (step) {
                    case ONWARD -> steps.onward(now);
                    case BACK -> steps.back(now);
                    default -> steps.wider(now);
                };
        next.ifPresent(range -> {
            before.addLast(now);
            select(range);
        });
    }

    private SourceRange selection() {
        Point selection = widget.getSelection();
        return new SourceRange(selection.x, selection.y);
    }

    private void select(SourceRange range) {
        grown = range;
        widget.setSelection(range.start(), range.end());
    }
}
