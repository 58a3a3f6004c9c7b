package crieur.ui.internal.post.problem;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.source.SourceRange;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.ui.internal.post.PostEditor;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.post.text.PostViewer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * The ways from one problem of an open post to another, over all of its pages and fields, and to its fixes.
 *
 * <p>Only what no page and no field shows is looked at in the whole file, and the next problem of a text leads back to its
 * page.
 */
public final class EditorProblems {

    private final PostEditor editor;
    private final PostViewer viewer;
    private final OpenPost post;
    private final PostFields fields;
    private int last;
    private int caretThen = -1;
    private boolean walking;
    private boolean ledToSource;

    /** Finds the ways in an editor whose text and fields are there. */
    public EditorProblems(PostEditor editor, PostViewer viewer, OpenPost post, PostFields fields) {
        this.editor = editor;
        this.viewer = viewer;
        this.post = post;
        this.fields = fields;
        post.addListener(this::changed);
    }

    private void changed(OpenPost.Aspect aspect) {
        if (aspect == OpenPost.Aspect.PAGE) {
            ledToSource = walking && post.page().isSource();
        }
    }

    /**
     * Lists the fixes at the cursor; where there is no problem, goes to the nearest one of the line first. In a field, those
     * of what the field shows.
     */
    public void showFixes() {
        Optional<SourceRange> field = fields.focused();
        if (field.isPresent()) {
            showFixes(field.get());
            return;
        }
        int caret = viewer.getSelectedRange().x;
        if (FindingAnnotations.at(viewer.getAnnotationModel(), caret).isEmpty()) {
            nearest(caret).ifPresent(position -> editor.selectAndReveal(position.offset, 0));
        }
        viewer.getTextOperationTarget().doOperation(ISourceViewer.QUICK_ASSIST);
    }

    private void showFixes(SourceRange field) {
        IAnnotationModel model = viewer.getAnnotationModel();
        FixMenu menu = new FixMenu(editor);
        FindingAnnotations.all(model).stream()
                .filter(annotation -> model.getPosition(annotation).overlapsWith(field.start(), field.length()))
                .forEach(menu::add);
        if (!menu.open()) {
            editor.say(text("FixAssist.nothing"));
        }
    }

    /** Explains the problem at the cursor in a box that has the keyboard. */
    public void explain() {
        if (viewer.moveFocusToWidgetToken()) {
            return;
        }
        if (FindingAnnotations.at(viewer.getAnnotationModel(), viewer.getSelectedRange().x)
                .isEmpty()) {
            editor.say(text("FixAssist.nothing"));
        } else {
            viewer.doOperation(ISourceViewer.INFORMATION);
        }
    }

    /**
     * Goes to the problem after the cursor, or before it; from the last to the first and back. Where a box explains the
     * problem under the pointer, goes into that first.
     */
    public void goOn(boolean forward) {
        if (viewer.moveFocusToWidgetToken()) {
            return;
        }
        List<Position> places = places();
        if (places.isEmpty()) {
            editor.say(text("EditorProblems.noProblem"));
            return;
        }
        Position next = ProblemWalk.next(places, place(), forward);
        last = next.offset;
        walking = true;
        try {
            show(next);
        } finally {
            walking = false;
        }
        caretThen = viewer.getSelectedRange().x;
        tell(next);
    }

    /** Says what the problem is that begins at a place, rather than what another is that the place lies within. */
    private void tell(Position place) {
        IAnnotationModel model = viewer.getAnnotationModel();
        List<FindingAnnotation> here = FindingAnnotations.at(model, place.offset);
        here.stream()
                .filter(annotation -> place.equals(model.getPosition(annotation)))
                .findFirst()
                .or(() -> here.stream().findFirst())
                .ifPresent(annotation -> editor.say(annotation.getText()));
    }

    /** Where the person is: at the problem that the last step led to, in whatever field, unless they moved the caret since. */
    private int place() {
        int caret = viewer.getSelectedRange().x;
        return caret == caretThen ? last : caret;
    }

    private void show(Position place) {
        if (ledToSource) {
            PostPage page = PostPage.BASE.showing(post.text(), place.offset);
            if (!page.isSource() || fields.shows(place.offset)) {
                post.show(page.isSource() ? PostPage.BASE : page);
            }
        }
        // Asked for from a view, the editor takes the focus for its text when it becomes the active part; a field is
        // later.
        editor.getSite().getPage().activate(editor);
        if (!fields.have(place.offset)) {
            editor.setFocus();
        }
        editor.selectAndReveal(place.offset, place.length);
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
