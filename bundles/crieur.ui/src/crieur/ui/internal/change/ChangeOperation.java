package crieur.ui.internal.change;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.file.FileKind;
import crieur.workspace.internal.build.MonitoredProgress;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.FileStep;
import crieur.workspace.internal.change.OutdatedException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.slf4j.LoggerFactory;

/** A change of a brand's files that can be undone and redone. */
public final class ChangeOperation extends AbstractOperation {

    private final Consumer<IStatus> teller;
    private BrandChange next;
    private BrandChange done = BrandChange.NONE;

    /**
     * Creates an operation.
     *
     * @param teller tells the person why undo or redo failed, which the platform does not; called on any thread
     */
    ChangeOperation(String label, BrandChange change, Consumer<IStatus> teller) {
        super(label);
        this.teller = teller;
        this.next = change;
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return swap(monitor);
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        return again(monitor);
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        return again(monitor);
    }

    /** One whose files went on without it would keep all that was done before it from being undone. */
    private IStatus again(IProgressMonitor monitor) {
        IStatus status = swap(monitor);
        if (status.isOK() || status.getSeverity() == IStatus.CANCEL) {
            return status;
        }
        if (isOutdated(status.getException())) {
            OperationHistoryFactory.getOperationHistory().replaceOperation(this, new IUndoableOperation[0]);
            for (IUndoContext context : getContexts()) {
                removeContext(context);
            }
        }
        teller.accept(status);
        return status;
    }

    private static boolean isOutdated(Throwable failure) {
        return failure instanceof OutdatedException
                || failure instanceof FileAlreadyExistsException
                || failure instanceof NoSuchFileException;
    }

    /** Carries out the change whose turn it is; what takes it back is the next one's turn. */
    private IStatus swap(IProgressMonitor monitor) {
        try {
            BrandChange inverse =
                    WorkspaceChange.apply(next, inner -> new MonitoredProgress(inner, getLabel()), monitor);
            if (inverse.isEmpty() && !next.isEmpty()) {
                return Status.CANCEL_STATUS;
            }
            done = next;
            next = inverse;
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } catch (IOException e) {
            LoggerFactory.getLogger(ChangeOperation.class).warn("Files were not changed", e);
            return Status.error(reason(e), e);
        }
    }

    private String reason(IOException e) {
        boolean again = !done.isEmpty();
        if (e instanceof OutdatedException outdated) {
            Path name = outdated.path().getFileName();
            return again
                    ? text("ChangeOperation.outdatedAgain", getLabel(), name)
                    : text("ChangeOperation.outdated", name);
        }
        if (again && e instanceof NoSuchFileException gone) {
            return text(
                    "ChangeOperation.outdatedAgain",
                    getLabel(),
                    Path.of(gone.getFile()).getFileName());
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return text("ChangeOperation.exists", Path.of(exists.getFile()).getFileName());
        }
        return text("ChangeOperation.failed", e.getMessage());
    }

    /** Returns the first post or campaign that the change which was carried out last put where nothing was. */
    public Optional<Path> made() {
        return done.steps().stream()
                .map(ChangeOperation::made)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A folder that was moved is a campaign that has another name, which lists know by themselves. */
    private static Optional<Path> made(FileStep step) {
        Optional<Path> target = step.target();
        Optional<Path> file = target.filter(path -> FileKind.POST.is(path) || FileKind.CAMPAIGN.is(path));
        return file.isEmpty() && step instanceof FileStep.Copy ? target.flatMap(ChangeOperation::campaignIn) : file;
    }

    private static Optional<Path> campaignIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FileKind.CAMPAIGN::is).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the change that was carried out last. */
    BrandChange done() {
        return done;
    }
}
