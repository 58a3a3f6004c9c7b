package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** The ways from one problem of an open post to another, and to its fixes. */
record EditorProblems(PostEditor editor, PostViewer viewer) {

    /** Lists the fixes at the cursor; where there is no problem, goes to the nearest one of the line first. */
    void showFixes() {
        int caret = viewer.getSelectedRange().x;
        if (FindingAnnotations.at(viewer.getAnnotationModel(), caret).isEmpty()) {
            nearest(caret).ifPresent(position -> editor.selectAndReveal(position.offset, 0));
        }
        viewer.getTextOperationTarget().doOperation(ISourceViewer.QUICK_ASSIST);
    }

    /** Goes to the problem after the cursor, or before it; from the last to the first and back. */
    void goOn(boolean forward) {
        List<Position> places = places();
        if (places.isEmpty()) {
            editor.say(text("EditorProblems.noProblem"));
            return;
        }
        Position next = ProblemWalk.next(places, viewer.getSelectedRange().x, forward);
        editor.selectAndReveal(next.offset, next.length);
        FindingAnnotations.at(viewer.getAnnotationModel(), next.offset).stream()
                .findFirst()
                .ifPresent(annotation -> editor.say(annotation.getText()));
    }

    private Optional<Position> nearest(int caret) {
        int line = lineOf(caret);
        return places().stream()
                .filter(position -> line >= 0 && lineOf(position.offset) == line)
                .min(Comparator.comparingInt(position -> Math.abs(position.offset - caret)));
    }

    private int lineOf(int offset) {
        int shown = viewer.modelOffset2WidgetOffset(offset);
        return shown < 0 ? -1 : viewer.getTextWidget().getLineAtOffset(shown);
    }

    private List<Position> places() {
        IAnnotationModel model = viewer.getAnnotationModel();
        Stream<Position> places = FindingAnnotations.all(model).stream()
                .map((FindingAnnotation annotation) -> model.getPosition(annotation))
                .filter(Objects::nonNull);
        return places.sorted(Comparator.comparingInt(position -> position.offset))
                .toList();
    }
}
