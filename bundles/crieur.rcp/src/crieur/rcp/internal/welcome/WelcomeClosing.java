package crieur.rcp.internal.welcome;

import crieur.ui.internal.turn.LayoutInTurn;
import java.util.List;
import java.util.Optional;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.intro.IIntroManager;

/** Takes the welcome page away; what it hid is laid out for the first time then, which is done part by part. */
final class WelcomeClosing {

    private WelcomeClosing() {}

    /** Closes the page if it is there; what follows comes in a turn of its own, when the window is laid out. */
    static void close(IWorkbenchWindow window, Runnable then) {
        IIntroManager welcome = window.getWorkbench().getIntroManager();
        Runnable close = () -> welcome.closeIntro(welcome.getIntro());
        hidden(window).ifPresentOrElse(part -> LayoutInTurn.of(part, close, then), () -> {
            close.run();
            window.getShell().getDisplay().asyncExec(then);
        });
    }

    /** What the page hides as long as it has the window for itself. */
    private static Optional<Composite> hidden(IWorkbenchWindow window) {
        return window
                .getService(EModelService.class)
                .findElements(
                        window.getService(MWindow.class),
                        null,
                        MUIElement.class,
                        List.of(IPresentationEngine.MINIMIZED_BY_ZOOM))
                .stream()
                .map(MUIElement::getWidget)
                .filter(Composite.class::isInstance)
                .map(Composite.class::cast)
                .findFirst();
    }
}
