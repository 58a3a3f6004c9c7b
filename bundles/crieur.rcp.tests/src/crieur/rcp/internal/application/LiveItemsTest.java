package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The tool bar after changes of which no key and no selection tells. */
class LiveItemsTest extends DisplayTest {

    private final IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    private final IOperationHistory history =
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
    private final IUndoContext context =
            PlatformUI.getWorkbench().getOperationSupport().getUndoContext();

    private static Stream<Control> all(Control control) {
        return control instanceof Composite composite
                ? Stream.concat(
                        Stream.of(control),
                        Arrays.stream(composite.getChildren()).flatMap(LiveItemsTest::all))
                : Stream.of(control);
    }

    private boolean isEnabled(String name) {
        return all(window.getShell())
                .filter(ToolBar.class::isInstance)
                .flatMap(bar -> Stream.of(((ToolBar) bar).getItems()))
                .filter(item ->
                        String.valueOf(item.getToolTipText()).replace("&", "").startsWith(name))
                .findFirst()
                .map(ToolItem::isEnabled)
                .orElseThrow(() -> new AssertionError("There is no button " + name));
    }

    private void change() throws ExecutionException {
        AbstractOperation operation = new AbstractOperation("Change") {
            @Override
            public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
                return Status.OK_STATUS;
            }

            @Override
            public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
                return Status.OK_STATUS;
            }

            @Override
            public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
                return Status.OK_STATUS;
            }
        };
        operation.addContext(context);
        history.execute(operation, null, null);
    }

    @AfterEach
    void forget() {
        history.dispose(context, true, true, false);
    }

    @Test
    void whatWasDoneCanBeUndoneAtOnceAndRedoneThen() throws Exception {
        window.getActivePage().showView("crieur.ui.brands");
        until("there is nothing to undo", () -> !isEnabled("Undo"));

        change();

        until("it can be undone", () -> isEnabled("Undo"));
        assertThat(isEnabled("Redo")).isFalse();

        history.undo(context, null, null);

        until("it can be redone", () -> isEnabled("Redo"));
        until("there is nothing to undo any more", () -> !isEnabled("Undo"));
    }
}
