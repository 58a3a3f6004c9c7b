package crieur.rcp.internal.welcome;

import java.util.Set;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.IExecutionListener;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.intro.IIntroPart;

/**
 * Closes the welcome page when something else is asked for while it fills the window, from a menu or by a key: what opened
 * behind it would not be seen.
 */
public final class WelcomeGivesWay implements IPartListener2, IExecutionListener {

    private static final Set<String> BRANDS =
            Set.of("crieur.ui.command.openSample", "crieur.ui.command.openBrand", "crieur.ui.command.newBrand");

    /** The platform's name for the part that holds the page. */
    private static final String WELCOME = "org.eclipse.ui.internal.introview";

    private final Runnable giveWay;

    WelcomeGivesWay(Runnable giveWay) {
        this.giveWay = giveWay;
    }

    /**
     * Begins to watch.
     *
     * @param window a window that has just opened
     */
    public static void watch(IWorkbenchWindow window) {
        IIntroManager welcome = window.getWorkbench().getIntroManager();
        WelcomeGivesWay watch = new WelcomeGivesWay(() -> close(welcome, window));
        window.getPartService().addPartListener(watch);
        window.getService(ICommandService.class).addExecutionListener(watch);
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        if (!part.getId().equals(WELCOME)) {
            giveWay.run();
        }
    }

    /** What opens a brand shows no part of its own. */
    @Override
    public void postExecuteSuccess(String command, Object result) {
        if (BRANDS.contains(command)) {
            giveWay.run();
        }
    }

    private static void close(IIntroManager welcome, IWorkbenchWindow window) {
        IIntroPart page = welcome.getIntro();
        boolean leaving = page instanceof WelcomePage own && own.isCleared();
        if (page != null && !leaving && !welcome.isIntroStandby(page)) {
            WelcomeClosing.close(window, () -> {});
        }
    }

    @Override
    public void preExecute(String command, ExecutionEvent event) {
        // Whether it opens something is known afterwards.
    }

    @Override
    public void notHandled(String command, NotHandledException exception) {
        // Nothing opened.
    }

    @Override
    public void postExecuteFailure(String command, ExecutionException exception) {
        // Nothing opened.
    }
}
