package crieur.rcp.internal.welcome;

import crieur.ui.internal.turn.LayoutInTurn;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroPart;

/** Takes the welcome page away; what it hid is laid out for the first time then, which is done part by part. */
final class WelcomeClosing {

    private WelcomeClosing() {}

    /** Closes the page if it is there; what follows comes in a turn of its own, when the window is laid out. */
    static void close(IWorkbenchWindow window, Runnable then) {
        IIntroManager welcome = window.getWorkbench().getIntroManager();
        IIntroPart page = welcome.getIntro();
        List<Runnable> steps = List.of(() -> clear(page), () -> giveRoomBack(window), () -> welcome.closeIntro(page));
        zoomed(window, IPresentationEngine.MINIMIZED_BY_ZOOM)
                .map(MUIElement::getWidget)
                .filter(Composite.class::isInstance)
                .map(Composite.class::cast)
                .findFirst()
                .ifPresentOrElse(part -> LayoutInTurn.of(part, steps, then), () -> {
                    steps.forEach(Runnable::run);
                    window.getShell().getDisplay().asyncExec(then);
                });
    }

    private static void clear(IIntroPart page) {
        if (page instanceof WelcomePage own) {
            own.clear();
        }
    }

    /** What the page hides as long as it has the window for itself comes back. */
    private static void giveRoomBack(IWorkbenchWindow window) {
        zoomed(window, IPresentationEngine.MAXIMIZED).toList().forEach(large -> large.getTags()
                .remove(IPresentationEngine.MAXIMIZED));
    }

    /** The page has no perspective, and what a person has enlarged in one is left. */
    private static Stream<MUIElement> zoomed(IWorkbenchWindow window, String how) {
        return window
                .getService(EModelService.class)
                .findElements(
                        window.getService(MWindow.class),
                        null,
                        MUIElement.class,
                        List.of(how),
                        EModelService.OUTSIDE_PERSPECTIVE)
                .stream();
    }
}
