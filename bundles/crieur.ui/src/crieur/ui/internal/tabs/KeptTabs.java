package crieur.ui.internal.tabs;

import java.io.IOException;
import java.util.List;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPartReference;
import org.slf4j.LoggerFactory;

/**
 * Keeps which files are open soon after each change: the platform keeps it at the end, and every five minutes on the
 * display's thread, which a person would notice if it came more often.
 */
final class KeptTabs implements IPartListener2 {

    /** What opens or closes together is kept together. */
    private static final int SOON = 300;

    private final OpenTabs tabs;
    private final IWorkbench workbench;
    private final Display display;
    private final Job keeping;
    private volatile List<Tab> latest = List.of();
    private Runnable stopListening = () -> {};
    private boolean waiting;
    private boolean over;

    /** Creates it; until it begins nothing is kept. */
    KeptTabs(OpenTabs tabs, TabsFile file) {
        this.tabs = tabs;
        workbench = tabs.page().getWorkbenchWindow().getWorkbench();
        display = workbench.getDisplay();
        keeping = Job.createSystem("Keep which files are open", (ICoreRunnable) monitor -> write(file));
    }

    /** Begins, with what is open now. */
    void begin() {
        tabs.page().addPartListener(this);
        stopListening = tabs.whenOneGoes(this::changed);
        changed();
    }

    /** Ends; what was kept stays. */
    void end() {
        tabs.page().removePartListener(this);
        stopListening.run();
        keeping.cancel();
        over = true;
    }

    private void changed() {
        if (!waiting) {
            waiting = true;
            display.asyncExec(this::look);
        }
    }

    /** Tabs that nobody asked yet are asked one in a turn; those that the studio's end closes are still open. */
    private void look() {
        waiting = false;
        if (over || workbench.isClosing()) {
            return;
        }
        if (tabs.askNext()) {
            changed();
            return;
        }
        latest = tabs.all();
        keeping.schedule(SOON);
    }

    private void write(TabsFile file) {
        try {
            file.write(latest);
        } catch (IOException e) {
            LoggerFactory.getLogger(KeptTabs.class).warn("Which files are open is not kept", e);
        }
    }

    @Override
    public void partOpened(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void partInputChanged(IWorkbenchPartReference part) {
        tabs.forget(part);
        changed();
    }
}
