package crieur.ui.internal.change;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.progress.Progress;
import crieur.workspace.internal.build.MonitoredProgress;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.operations.IWorkbenchOperationSupport;
import org.slf4j.LoggerFactory;

/**
 * Changes files of brands for a person: with progress, cancelling, undo and words for what went wrong.
 *
 * <p>Used from the display's thread; the work is done on another.
 */
public final class Changes {

    private final IWorkbenchWindow window;

    /** Creates access for a window. */
    public Changes(IWorkbenchWindow window) {
        this.window = window;
    }

    /** Says what is to be changed; runs in the background. */
    @FunctionalInterface
    public interface Plan {

        /** Returns the change. */
        BrandChange make() throws IOException;
    }

    /** Says what is to be changed where that takes its time; runs in the background. */
    @FunctionalInterface
    public interface LongPlan {

        /**
         * Returns the change.
         *
         * @param progress says whether the person still wants it; what is returned then does not matter
         */
        BrandChange make(Progress progress) throws IOException;
    }

    /** Reads files; runs in the background. */
    @FunctionalInterface
    public interface Reading<T> {

        /** Returns what is to be known of them. */
        T read() throws IOException;
    }

    /** Returns the context in which changes are undone: that of the whole workbench, outside text editors. */
    public static IUndoContext context() {
        return PlatformUI.getWorkbench().getOperationSupport().getUndoContext();
    }

    /**
     * Makes a change.
     *
     * @param label what it does, as undo names it
     * @return the change that was made; nothing where it was cancelled or failed, which the person was told
     */
    public Optional<BrandChange> run(String label, Plan plan) {
        return run(label, plan, context());
    }

    /**
     * Makes a change whose plan takes its time.
     *
     * @param label what it does, as undo names it
     * @return the change that was made; nothing where it was cancelled or failed, which the person was told
     */
    public Optional<BrandChange> run(String label, LongPlan plan) {
        return run(label, plan, context());
    }

    /**
     * Makes a change that can be undone in some other place too.
     *
     * @param label what it does, as undo names it
     * @param also where else it is undone, such as an open document's context
     * @return the change that was made; nothing where it was cancelled or failed, which the person was told
     */
    public Optional<BrandChange> run(String label, Plan plan, IUndoContext also) {
        return run(label, (LongPlan) progress -> plan.make(), also);
    }

    private Optional<BrandChange> run(String label, LongPlan plan, IUndoContext also) {
        saveEditors();
        Optional<IWorkbenchPart> part =
                Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActivePart);
        Optional<BrandChange> planned = read(label, part, plan::make);
        if (planned.isEmpty() || planned.get().isEmpty()) {
            return planned;
        }
        ChangeOperation operation = new ChangeOperation(label, planned.get(), tellSoon());
        operation.addContext(context());
        operation.addContext(also);
        IWorkbenchOperationSupport support = PlatformUI.getWorkbench().getOperationSupport();
        IStatus done = work(part, monitor -> {
            try {
                return support.getOperationHistory().execute(operation, monitor, null);
            } catch (ExecutionException e) {
                return Status.error(text("ChangeOperation.failed", e.getMessage()), e);
            }
        });
        tell(done);
        return done.isOK() ? Optional.of(operation.done()) : Optional.empty();
    }

    /**
     * Reads what a question to the person needs to know.
     *
     * @return what was read; nothing where that was cancelled or failed, which the person was told
     */
    public <T> Optional<T> read(Reading<T> reading) {
        return read(
                "",
                Optional.ofNullable(window.getActivePage()).map(IWorkbenchPage::getActivePart),
                progress -> reading.read());
    }

    /** Reads for as long as the person wants. */
    @FunctionalInterface
    private interface LongReading<T> {
        T read(Progress progress) throws IOException;
    }

    private <T> Optional<T> read(String label, Optional<IWorkbenchPart> part, LongReading<T> reading) {
        AtomicReference<Optional<T>> read = new AtomicReference<>(Optional.empty());
        IStatus status = work(part, monitor -> {
            try {
                T found = reading.read(new MonitoredProgress(monitor, label));
                read.set(monitor.isCanceled() ? Optional.empty() : Optional.of(found));
                return Status.OK_STATUS;
            } catch (IOException e) {
                LoggerFactory.getLogger(Changes.class).warn("A change cannot be planned", e);
                return Status.error(PlanFailure.words(e), e);
            }
        });
        tell(status);
        return read.get();
    }

    /** Work of the background. */
    @FunctionalInterface
    private interface Work {
        IStatus run(IProgressMonitor monitor);
    }

    private IStatus work(Optional<IWorkbenchPart> part, Work work) {
        IStatus[] status = {Status.CANCEL_STATUS};
        // The window can be closed before the work is done.
        Display display = window.getShell().getDisplay();
        Control focus = display.getFocusControl();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> status[0] = work.run(monitor));
        } catch (InvocationTargetException e) {
            LoggerFactory.getLogger(Changes.class).error("A change failed", e.getCause());
            return Status.error(text("ChangeOperation.failed", ""), e.getCause());
        } catch (InterruptedException e) {
            return Status.CANCEL_STATUS;
        } finally {
            display.asyncExec(() -> goBack(focus, part));
        }
        return status[0];
    }

    /**
     * While work goes on no window takes input, and none knows afterwards where it was: GTK then goes to some tool bar, also
     * when a dialog before the work was closed, and makes another part the active one if the bar is there.
     */
    private void goBack(Control focus, Optional<IWorkbenchPart> part) {
        Shell shell = window.getShell();
        IWorkbenchPage page = window.getActivePage();
        if (shell == null
                || shell.isDisposed()
                || page == null
                || shell.getDisplay().getActiveShell() != shell) {
            return;
        }
        if (isPlace(focus) && !focus.isDisposed() && focus.getShell() == shell) {
            focus.setFocus();
        } else if (page.getActivePart() != null) {
            part.filter(before -> !isPlace(shell.getDisplay().getFocusControl()))
                    .filter(page::isPartVisible)
                    .filter(before -> before != page.getActivePart())
                    .ifPresentOrElse(page::activate, page.getActivePart()::setFocus);
        }
    }

    /** A person works in no tool bar: where the focus is there it has been lost. */
    private static boolean isPlace(Control focus) {
        return focus != null && !(focus instanceof ToolBar);
    }

    /** Undo and redo go on in dialogs of the platform's own, which are gone when the display has its turn. */
    private Consumer<IStatus> tellSoon() {
        Display display = window.getShell().getDisplay();
        return status -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> tell(status));
            }
        };
    }

    private void tell(IStatus status) {
        if (!status.isOK() && status.getSeverity() != IStatus.CANCEL) {
            MessageDialog.openError(window.getShell(), "Crieur", status.getMessage());
        }
    }

    /** What is still being written goes to the disk first, so that the change is made of it. */
    private void saveEditors() {
        for (IWorkbenchPage page : window.getPages()) {
            for (IEditorPart editor : page.getDirtyEditors()) {
                IFile file = ResourceUtil.getFile(editor.getEditorInput());
                if (file != null && BrandProjects.isBrand(file.getProject())) {
                    page.saveEditor(editor, false);
                }
            }
        }
    }
}
