package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.turn.TypeAhead;
import crieur.workspace.internal.project.BrandProjects;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.slf4j.LoggerFactory;

/** Opens posts and other files of a brand. */
public final class PostEditors {

    /** Brands, campaigns and profiles are text too: a problem in one leads to its line. */
    private static final String PLAIN_TEXT = "org.eclipse.ui.DefaultTextEditor";

    private PostEditors() {}

    /**
     * Opens a file, or goes to its editor; a person is told where that does not work. What is typed before the editor is whole
     * goes into its text.
     */
    public static void open(IWorkbenchPage page, Path path) {
        open(page, path, editor -> {});
    }

    /** Opens a file and selects a stretch of it. */
    public static void open(IWorkbenchPage page, Path path, int start, int end) {
        open(page, path, editor -> {
            if (editor instanceof ITextEditor text) {
                text.selectAndReveal(start, Math.max(0, end - start));
            }
        });
    }

    private static void open(IWorkbenchPage page, Path path, Consumer<IEditorPart> then) {
        Shell window = page.getWorkbenchWindow().getShell();
        Display display = window.getDisplay();
        TypeAhead keys = TypeAhead.begin(display);
        Optional<IFile> file = BrandProjects.ofWorkspace().file(path);
        file.ifPresent(found -> meet(page, found));
        Optional<HeldDocument> text = file.flatMap(HeldDocument::of);
        display.asyncExec(() -> {
            Optional<IEditorPart> editor =
                    window.isDisposed() ? Optional.empty() : file.flatMap(found -> show(page, found));
            text.ifPresent(HeldDocument::release);
            if (editor.isPresent() && editor.get() instanceof PostEditor post) {
                post.whenOver(whole -> display.asyncExec(() -> activate(page, post, then, keys)));
            } else {
                editor.ifPresent(other -> goTo(page, other, then));
                keys.end();
            }
            if (editor.isEmpty() && !window.isDisposed()) {
                MessageDialog.openError(window, "Crieur", text("PostEditors.notOpened", path.getFileName()));
            }
        });
    }

    private static void goTo(IWorkbenchPage page, IEditorPart editor, Consumer<IEditorPart> then) {
        if (page.getReference(editor) != null) {
            page.activate(editor);
            then.accept(editor);
        }
    }

    private static void activate(IWorkbenchPage page, IEditorPart editor, Consumer<IEditorPart> then, TypeAhead keys) {
        try {
            goTo(page, editor, then);
        } finally {
            keys.end();
        }
    }

    private static Optional<IEditorPart> show(IWorkbenchPage page, IFile file) {
        try {
            Optional<IEditorPart> waiting = waiting(page, file);
            boolean post = "post".equals(file.getFileExtension());
            return waiting.isPresent()
                    ? waiting
                    : Optional.ofNullable(IDE.openEditor(page, file, post ? PostEditor.ID : PLAIN_TEXT, false));
        } catch (PartInitException e) {
            LoggerFactory.getLogger(PostEditors.class).error("{} does not open", file, e);
            return Optional.empty();
        }
    }

    /**
     * Shows the editor of a file that has been there since the start, behind others: the platform looks for it by the file's
     * name, and a post's tab has its title.
     */
    private static Optional<IEditorPart> waiting(IWorkbenchPage page, IFile file) throws PartInitException {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getPart(false) == null && file.equals(ResourceUtil.getFile(reference.getEditorInput()))) {
                Optional<IEditorPart> editor = Optional.ofNullable(reference.getEditor(true));
                editor.ifPresent(page::bringToTop);
                return editor;
            }
        }
        return Optional.empty();
    }

    /**
     * Lets the platform look at the disk again: a file that came from outside can be listed before the platform has met
     * it, and its editor would stay empty. The workspace may be busy; the window is not held up by that.
     */
    private static void meet(IWorkbenchPage page, IFile file) {
        if (file.exists()) {
            return;
        }
        try {
            page.getWorkbenchWindow().getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    file.refreshLocal(IResource.DEPTH_ZERO, monitor);
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            LoggerFactory.getLogger(PostEditors.class).warn("{} is not looked at again", file, e);
        } catch (InterruptedException e) {
            LoggerFactory.getLogger(PostEditors.class).debug("{} was not waited for", file, e);
        }
    }
}
