package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.autosave.OutsideChange;
import crieur.ui.internal.autosave.PostDocumentProvider;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** How an open post is saved, and what becomes of one whose file another program wrote or deleted meanwhile. */
final class PostSaving {

    private final PostEditor editor;
    private final Consumer<Object> overtaken = this::overtaken;
    private Optional<PostDocumentProvider> watched = Optional.empty();
    private Optional<OutsideChange> later = Optional.empty();
    private boolean asking;

    /** The platform saves what has rested for a while, too; who has put a decision off is not asked for that. */
    private boolean wanted;

    PostSaving(PostEditor editor) {
        this.editor = editor;
    }

    private Optional<PostDocumentProvider> provider() {
        return editor.getDocumentProvider() instanceof PostDocumentProvider posts
                ? Optional.of(posts)
                : Optional.empty();
    }

    /** Begins to watch the documents of posts for what happens to the one that is open here. */
    void start() {
        stop();
        watched = provider();
        watched.ifPresent(posts -> posts.addOvertakenListener(overtaken));
    }

    void stop() {
        watched.ifPresent(posts -> posts.removeOvertakenListener(overtaken));
        watched = Optional.empty();
    }

    /** Saves, whatever the workspace is busy with; false where the person must be asked or told something. */
    boolean atOnce() {
        editor.flush();
        return provider()
                .filter(posts -> posts.saveNow(editor.getEditorInput()))
                .isPresent();
    }

    /** Saves while the person writes on; the platform's way is taken where they must be asked or told something. */
    void soon() {
        editor.flush();
        Runnable otherwise = () -> {
            wanted = true;
            editor.getSite().getPage().saveEditor(editor, false);
        };
        provider().ifPresentOrElse(posts -> posts.saveSoon(editor.getEditorInput(), otherwise), otherwise);
    }

    /** Returns whether the post need not be asked about when it is closed, as it is saved now. */
    boolean isDoneOnClose() {
        wanted = true;
        return provider()
                        .filter(posts -> posts.isSaving(editor.getEditorInput()))
                        .isPresent()
                && atOnce();
    }

    /**
     * Saves because the person wants it, and lets them decide where another program wrote or deleted the file.
     *
     * @param otherwise the platform's way, which tells why it cannot be saved
     */
    void now(IProgressMonitor monitor, Runnable otherwise) {
        if (atOnce()) {
            return;
        }
        Optional<OutsideChange> change = change();
        boolean asked = wanted || change.filter(this::isNew).isPresent();
        wanted = false;
        if (change.isEmpty()) {
            otherwise.run();
        } else if (!(asked && ask(change.get())) && monitor != null) {
            // Whoever wanted to close the post afterwards must not.
            monitor.setCanceled(true);
        }
    }

    /** Learns that the file is not what is open here: an unchanged post gets its text soon, a changed one asks. */
    void changedOutside() {
        change().filter(this::isNew).ifPresent(this::ask);
    }

    private void overtaken(Object element) {
        Shell shell = editor.getSite().getShell();
        if (element.equals(editor.getEditorInput())
                && shell.getDisplay().getActiveShell() == shell
                && editor.getSite().getPage().getActiveEditor() == editor) {
            changedOutside();
        }
    }

    /** Whoever decides later is not asked at each pause, nor because the window is active again when the question is gone. */
    private boolean isNew(OutsideChange change) {
        return later.filter(known -> known.theirs().equals(change.theirs())).isEmpty();
    }

    private Optional<OutsideChange> change() {
        return provider().flatMap(posts -> posts.outsideChange(editor.getEditorInput()));
    }

    /** Returns whether it is decided, and done. */
    private boolean ask(OutsideChange first) {
        if (asking) {
            return false;
        }
        asking = true;
        try {
            for (Optional<OutsideChange> change = Optional.of(first); change.isPresent(); change = change()) {
                int answer = new OutsideDialog(editor.getSite().getShell(), editor.getPartName(), change.get()).open();
                later = change;
                if (answer == OutsideDialog.LATER) {
                    editor.say(text("PostSaving.later"));
                    return false;
                }
                if (decide(change.get(), answer == OutsideDialog.MINE)) {
                    return true;
                }
            }
            return true;
        } finally {
            asking = false;
        }
    }

    private boolean decide(OutsideChange change, boolean mine) {
        if (change.isDeleted() && !mine) {
            editor.close(false);
            return true;
        }
        try {
            return provider().orElseThrow().decide(editor.getEditorInput(), change, mine);
        } catch (IOException e) {
            Shell shell = editor.getSite().getShell();
            MessageDialog.openError(shell, "Crieur", text("PostDocumentProvider.notSaved", editor.getPartName()));
            return false;
        }
    }
}
