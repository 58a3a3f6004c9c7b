package crieur.ui.internal.post.opening;

import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.e4.ui.model.application.ui.MElementContainer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.part.FileEditorInput;

/**
 * An editor that is made behind what is in front, as large as that, and seen when it is made active itself: the platform would
 * show it, tell everyone of it and, where another editor is active, make it active at once, and so all of it in one turn.
 */
final class EditorBehind {

    private EditorBehind() {}

    /** Adds the tab of a file where there is neither that nor an editor. */
    static void announce(IWorkbenchPage page, IFile file) throws PartInitException {
        if (page.findEditor(new FileEditorInput(file)) == null
                && tab(page, file).isEmpty()) {
            PostEditors.addTab(page, file);
        }
    }

    /** Makes the editor of a file, or finds it; nothing where it does not open. */
    static Optional<IEditorPart> of(IWorkbenchPage page, IFile file) throws PartInitException {
        Optional<IEditorPart> open = Optional.ofNullable(page.findEditor(new FileEditorInput(file)));
        if (open.isPresent()) {
            return open;
        }
        announce(page, file);
        Optional<IEditorPart> made = tab(page, file).map(reference -> reference.getEditor(true));
        made.ifPresent(EditorBehind::place);
        return made;
    }

    /** Returns the tab of a file whose editor has not been made yet. */
    private static Optional<IEditorReference> tab(IWorkbenchPage page, IFile file) throws PartInitException {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getPart(false) == null && file.equals(ResourceUtil.getFile(reference.getEditorInput()))) {
                return Optional.of(reference);
            }
        }
        return Optional.empty();
    }

    /** A text that has no width is broken after each of its letters; where no editor is in front, there is nothing to be behind. */
    private static void place(IEditorPart editor) {
        MPart part = editor.getSite().getService(MPart.class);
        if (part != null && part.getWidget() instanceof Control control) {
            MElementContainer<MUIElement> tabs = part.getParent();
            control.setVisible(tabs != null && tabs.getSelectedElement() == part);
            control.setBounds(control.getParent().getClientArea());
        }
    }
}
