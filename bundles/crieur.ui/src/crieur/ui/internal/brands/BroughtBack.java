package crieur.ui.internal.brands;

import crieur.ui.internal.change.ChangeOperation;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;

/** Tells which post or campaign undo or redo puts where nothing was. */
final class BroughtBack implements IOperationHistoryListener {

    private final IOperationHistory history = OperationHistoryFactory.getOperationHistory();
    private final Consumer<Path> told;

    /**
     * Creates one that listens to nothing yet.
     *
     * @param told called on any thread
     */
    BroughtBack(Consumer<Path> told) {
        this.told = told;
    }

    void start() {
        history.addOperationHistoryListener(this);
    }

    void stop() {
        history.removeOperationHistoryListener(this);
    }

    @Override
    public void historyNotification(OperationHistoryEvent event) {
        boolean again = event.getEventType() == OperationHistoryEvent.UNDONE
                || event.getEventType() == OperationHistoryEvent.REDONE;
        if (again && event.getOperation() instanceof ChangeOperation change) {
            change.made().ifPresent(told);
        }
    }
}
