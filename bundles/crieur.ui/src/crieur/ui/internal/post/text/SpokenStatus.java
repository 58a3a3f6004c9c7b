package crieur.ui.internal.post.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Words in the status line about the place where the person is: they go when the person goes on, to another place or another
 * editor, and when the problem that they tell of is none any more.
 */
public final class SpokenStatus {

    private static final List<Integer> LEAVING = List.of(SWT.FocusOut, SWT.KeyDown, SWT.MouseDown);

    private final StyledText text;
    private final IStatusLineManager line;
    private final Supplier<IAnnotationModel> model;
    private final List<Runnable> undone = new ArrayList<>();
    private int caret = -1;

    /** Follows the text of an editor, and speaks in its status line. */
    public SpokenStatus(StyledText text, IEditorSite site, Supplier<IAnnotationModel> model) {
        this.text = text;
        this.line = site.getActionBars().getStatusLineManager();
        this.model = model;
        text.addCaretListener(event -> {
            if (event.caretOffset != caret) {
                clear();
            }
        });
        text.addModifyListener(event -> clear());
        // Editors of one kind have one status line.
        IPartListener2 editors = new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                if (part.getPart(false) instanceof IEditorPart other && other != site.getPart()) {
                    clear();
                }
            }
        };
        IWorkbenchPage page = site.getPage();
        page.addPartListener(editors);
        text.addDisposeListener(event -> {
            page.removePartListener(editors);
            clear();
        });
    }

    /** Says something about the place of the caret, or about the field that has the focus. */
    public void say(String words) {
        clear();
        line.setMessage(words);
        caret = text.getCaretOffset();
        Control field = text.getDisplay().getFocusControl();
        if (field != null && field != text) {
            Listener left = event -> clear();
            LEAVING.forEach(event -> field.addListener(event, left));
            undone.add(() -> leave(field, left));
        }
        IAnnotationModel marks = model.get();
        if (marks != null && says(marks, words)) {
            IAnnotationModelListener changed = changes -> look(marks, words);
            marks.addAnnotationModelListener(changed);
            undone.add(() -> marks.removeAnnotationModelListener(changed));
        }
    }

    private static void leave(Control field, Listener left) {
        if (!field.isDisposed()) {
            LEAVING.forEach(event -> field.removeListener(event, left));
        }
    }

    /** Problems may be told of on any thread. */
    private void look(IAnnotationModel marks, String words) {
        if (!text.isDisposed()) {
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && caret >= 0 && !says(marks, words)) {
                    clear();
                }
            });
        }
    }

    private static boolean says(IAnnotationModel marks, String words) {
        for (Iterator<Annotation> all = marks.getAnnotationIterator(); all.hasNext(); ) {
            if (words.equals(all.next().getText())) {
                return true;
            }
        }
        return false;
    }

    private void clear() {
        if (caret >= 0) {
            caret = -1;
            undone.forEach(Runnable::run);
            undone.clear();
            line.setMessage(null);
        }
    }
}
