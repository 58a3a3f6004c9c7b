package crieur.ui.internal;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.ui.internal.window.ModalWindow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test that runs on the display's thread. A dialog that it opens would wait for a person for ever: it is closed, and the
 * test fails with what it said.
 */
public final class OnDisplay implements BeforeEachCallback, AfterEachCallback {

    private static final long PATIENCE = 60_000_000_000L;
    private static final List<String> DIALOGS = new ArrayList<>();
    private static final Listener CLOSER = OnDisplay::close;
    private static boolean answering;

    @Override
    public void beforeEach(ExtensionContext context) {
        DIALOGS.clear();
        answering = false;
        Display.getCurrent().addFilter(SWT.Show, CLOSER);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Display.getCurrent().removeFilter(SWT.Show, CLOSER);
        nobodyWasAsked();
    }

    private static void close(Event event) {
        if (!answering && event.widget instanceof Shell shell && ModalWindow.is(shell) && !showsProgress(shell)) {
            DIALOGS.add(shell.getText() + ": " + String.join(" ", words(shell)));
            shell.getDisplay().asyncExec(() -> {
                if (!shell.isDisposed()) {
                    shell.close();
                }
            });
        }
    }

    /** What tells how far something slow is closes by itself. */
    private static boolean showsProgress(Composite parent) {
        return Stream.of(parent.getChildren())
                .filter(Control::getVisible)
                .anyMatch(child ->
                        child instanceof ProgressBar || child instanceof Composite inner && showsProgress(inner));
    }

    private static List<String> words(Composite parent) {
        return all(parent, Label.class).stream().map(Label::getText).toList();
    }

    /** Lets the test at hand close the dialogs that it opens. */
    public static void dialogsAreAnswered() {
        answering = true;
    }

    private static void nobodyWasAsked() {
        assertThat(DIALOGS).as("dialogs that waited for a person").isEmpty();
    }

    /** Lets the display work until a condition holds; fails after a minute, or when a dialog opens. */
    public static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        Display display = Display.getCurrent();
        while (!condition.getAsBoolean()) {
            nobodyWasAsked();
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            if (!display.readAndDispatch()) {
                display.timerExec(20, () -> {});
                display.sleep();
            }
        }
    }

    /** Does steps that make windows which nobody sees, and leave none of them behind. */
    public static void unseen(List<Runnable> steps) {
        Shell[] before = Display.getCurrent().getShells();
        for (Runnable step : steps) {
            step.run();
            assertThat(List.of(Display.getCurrent().getShells()))
                    .filteredOn(shell -> !List.of(before).contains(shell))
                    .noneMatch(Shell::isVisible);
        }
        assertThat(Display.getCurrent().getShells()).containsExactlyInAnyOrder(before);
    }

    /** Returns the controls of a kind that are in a part of a window, in their order. */
    public static <T extends Control> List<T> all(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, type));
            }
        }
        return found;
    }
}
