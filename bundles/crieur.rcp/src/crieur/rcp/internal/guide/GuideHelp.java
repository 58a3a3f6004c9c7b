package crieur.rcp.internal.guide;

import java.util.List;
import java.util.function.Function;
import org.eclipse.help.IContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;

/** What the platform takes for help is our guide: the button of a dialog, and the search of the quick access. */
public final class GuideHelp extends AbstractHelpUI {

    private static void open(Function<GuidePages, String> page, String wanted) {
        Shell active = Display.getCurrent().getActiveShell();
        GuideHandler.open(
                active == null
                        ? PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell()
                        : active,
                page,
                wanted);
    }

    @Override
    public void displayHelp() {
        open(pages -> pages.about(null), "");
    }

    @Override
    public void displaySearch() {
        displayHelp();
    }

    @Override
    public void displayDynamicHelp() {
        displayHelp();
    }

    /** Opens the best page, with the others that have the words beside it. */
    @Override
    public void search(String expression) {
        open(
                pages -> {
                    List<GuidePages.Page> found = pages.matching(expression);
                    return found.isEmpty() ? pages.about(null) : found.get(0).href();
                },
                expression);
    }

    @Override
    public void displayContext(IContext context, int x, int y) {
        displayHelp();
    }

    @Override
    public void displayHelpResource(String href) {
        displayHelp();
    }

    @Override
    public boolean isContextHelpDisplayed() {
        return false;
    }
}
