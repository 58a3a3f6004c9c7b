package crieur.ui.internal.post.opening;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.file.FileKind;
import crieur.ui.internal.post.PostEditor;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.FileEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;
import org.slf4j.LoggerFactory;

/** Opens posts and other files of a brand. */
public final class PostEditors {

    /** Brands, campaigns and profiles are text too: a problem in one leads to its line. */
    private static final String PLAIN_TEXT = "org.eclipse.ui.DefaultTextEditor";

    /** None of the tabs that are added becomes the active one. */
    private static final int NONE_ACTIVE = -1;

    private PostEditors() {}

    /**
     * Opens a file, or goes to its editor; a person is told where that does not work. What is typed before the editor is whole
     * goes into its text.
     */
    public static void open(IWorkbenchPage page, Path path) {
        PostOpening.begin(page, path, editor -> {});
    }

    /** Opens a file, and does what follows when its editor is active. */
    public static void open(IWorkbenchPage page, Path path, Runnable then) {
        PostOpening.begin(page, path, editor -> then.run());
    }

    /** Adds the tab of a file behind those that are open; its editor is made when a person goes to it. */
    public static void addTab(IWorkbenchPage page, IFile file) {
        try {
            page.openEditors(
                    new IEditorInput[] {new FileEditorInput(file)},
                    new String[] {editorOf(file)},
                    null,
                    IWorkbenchPage.MATCH_INPUT,
                    NONE_ACTIVE);
        } catch (MultiPartInitException e) {
            LoggerFactory.getLogger(PostEditors.class).error("{} has no tab", file, e);
        }
    }

    private static String editorOf(IFile file) {
        return FileKind.POST.is(Path.of(file.getName())) ? PostEditor.ID : PLAIN_TEXT;
    }

    /** Opens a file and selects a stretch of it. */
    public static void open(IWorkbenchPage page, Path path, int start, int end) {
        PostOpening.begin(page, path, editor -> {
            if (editor instanceof ITextEditor text) {
                text.selectAndReveal(start, Math.max(0, end - start));
            }
        });
    }

    /** Adds the tab of a file that is not open; its editor is made next. */
    static void announce(IWorkbenchPage page, IFile file) {
        try {
            EditorBehind.announce(page, file);
        } catch (PartInitException e) {
            LoggerFactory.getLogger(PostEditors.class).error("{} has no tab", file, e);
        }
    }

    /** Makes the editor of a file, or goes to it, and leaves active what is active; nothing where it does not open. */
    static Optional<IEditorPart> show(IWorkbenchPage page, IFile file) {
        try {
            return EditorBehind.of(page, file);
        } catch (PartInitException e) {
            LoggerFactory.getLogger(PostEditors.class).error("{} does not open", file, e);
            return Optional.empty();
        }
    }

    /**
     * Lets the platform look at the disk again: a file that came from outside can be listed before the platform has met
     * it, and its editor would stay empty. The workspace may be busy; the window is not held up by that.
     */
    static void meet(IWorkbenchPage page, IFile file) {
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

    /** Closes the editor of a file that does not open, when what is under way is over, and tells the person. */
    public static void giveUp(IWorkbenchPage page, IEditorPart editor, Path file) {
        Shell window = page.getWorkbenchWindow().getShell();
        window.getDisplay().asyncExec(() -> {
            if (!window.isDisposed()) {
                page.closeEditor(editor, false);
                tellNotOpened(window, file);
            }
        });
    }

    /** Tells the person that a file does not open. */
    static void tellNotOpened(Shell window, Path file) {
        MessageDialog.openError(window, "Crieur", text("PostEditors.notOpened", file.getFileName()));
    }
}
