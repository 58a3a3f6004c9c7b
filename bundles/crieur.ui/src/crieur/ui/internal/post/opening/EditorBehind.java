package crieur.ui.internal.post.opening;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/**
 * An editor that is made behind the one that is active, as large as that one, and seen when it is made active itself: the
 * platform would make it active at once to show it in the same place, and so all of it in one turn.
 */
final class EditorBehind {

    private EditorBehind() {}

    /** Makes the editor of a file, or finds it; nothing where it does not open. */
    static Optional<IEditorPart> of(IWorkbenchPage page, IFile file, IEditorPart active) throws PartInitException {
        Optional<IEditorPart> open = Optional.ofNullable(page.findEditor(new FileEditorInput(file)));
        if (open.isPresent()) {
            return open;
        }
        if (tab(page, file).isEmpty()) {
            PostEditors.addTab(page, file);
        }
        Optional<IEditorPart> made = tab(page, file).map(reference -> reference.getEditor(true));
        made.ifPresent(editor -> place(editor, active));
        return made;
    }

    /** Returns the tab of a file whose editor has not been made yet. */
    static Optional<IEditorReference> tab(IWorkbenchPage page, IFile file) throws PartInitException {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getPart(false) == null && file.equals(ResourceUtil.getFile(reference.getEditorInput()))) {
                return Optional.of(reference);
            }
        }
        return Optional.empty();
    }

    /** A text that has no width is broken after each of its letters. */
    private static void place(IEditorPart editor, IEditorPart active) {
        control(editor).ifPresent(behind -> control(active).ifPresent(front -> {
            behind.setVisible(false);
            behind.setBounds(front.getBounds());
        }));
    }

    private static Optional<Control> control(IWorkbenchPart part) {
        return Optional.ofNullable(part.getSite().getService(MPart.class))
                .map(MPart::getWidget)
                .filter(Control.class::isInstance)
                .map(Control.class::cast);
    }
}
