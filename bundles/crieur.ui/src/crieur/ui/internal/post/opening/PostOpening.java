package crieur.ui.internal.post.opening;

import crieur.ui.internal.post.PostEditor;
import crieur.ui.internal.turn.TypeAhead;
import crieur.workspace.internal.project.BrandProjects;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;

/**
 * A file on its way to the screen: its text is read, its editor made and made active in turns of the display of their own, so
 * that no key waits for all of them. What is typed meanwhile goes into its text.
 */
final class PostOpening {

    private final IWorkbenchPage page;
    private final Path path;
    private final Consumer<IEditorPart> then;
    private final Shell window;
    private final Display display;
    private final TypeAhead keys;
    private Optional<IFile> file = Optional.empty();
    private Optional<HeldDocument> document = Optional.empty();
    private Optional<IWorkbenchPart> before = Optional.empty();
    private boolean over;

    private PostOpening(IWorkbenchPage page, Path path, Consumer<IEditorPart> then) {
        this.page = page;
        this.path = path;
        this.then = then;
        window = page.getWorkbenchWindow().getShell();
        display = window.getDisplay();
        keys = TypeAhead.begin(display);
    }

    /**
     * Sends a file on its way.
     *
     * @param then what follows when its editor is active
     */
    static void begin(IWorkbenchPage page, Path path, Consumer<IEditorPart> then) {
        PostOpening opening = new PostOpening(page, path, then);
        opening.take(opening::read);
    }

    private void next(Runnable step) {
        display.asyncExec(() -> take(step));
    }

    /** Gives the keys back where a step fails. */
    private void take(Runnable step) {
        boolean taken = false;
        try {
            if (!window.isDisposed()) {
                step.run();
                taken = true;
            }
        } finally {
            if (!taken) {
                end(false);
            }
        }
    }

    private void read() {
        file = BrandProjects.ofWorkspace().file(path);
        file.ifPresent(found -> PostEditors.meet(page, found));
        document = file.flatMap(HeldDocument::of);
        next(this::announce);
    }

    private void announce() {
        file.ifPresent(found -> PostEditors.announce(page, found));
        next(this::show);
    }

    private void show() {
        Optional<IEditorPart> editor = file.flatMap(found -> PostEditors.show(page, found));
        release();
        before = Optional.ofNullable(page.getActivePart());
        if (editor.isEmpty()) {
            end(false);
            PostEditors.tellNotOpened(window, path);
        } else if (editor.get() instanceof PostEditor post) {
            post.whenOver(whole -> next(() -> activate(post)));
        } else {
            activate(editor.get());
        }
    }

    /** An editor that is gone by now, or that the person has left for something else, is not forced on them. */
    private void activate(IEditorPart editor) {
        IWorkbenchPart active = page.getActivePart();
        boolean left = active instanceof IViewPart
                && before.filter(part -> part == active).isEmpty();
        if (left || page.findEditor(editor.getEditorInput()) != editor) {
            end(false);
            return;
        }
        page.activate(editor);
        then.accept(editor);
        if (keys.isEmpty()) {
            end(true);
        } else {
            next(() -> end(page.getActivePart() == editor));
        }
    }

    private void release() {
        document.ifPresent(HeldDocument::release);
        document = Optional.empty();
    }

    private void end(boolean give) {
        if (!over) {
            over = true;
            release();
            keys.end(give);
        }
    }
}
