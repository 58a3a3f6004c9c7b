package crieur.ui.internal.tabs;

import java.nio.file.Path;
import org.eclipse.ui.IWorkbenchPage;

/** The files that are open in the studio stay so whatever ends it. */
public final class StudioTabs {

    private StudioTabs() {}

    /**
     * Begins to keep which files are open.
     *
     * @param folder where that is kept
     * @param crashed whether the session before ended without a word; what was open then is opened first
     * @return what ends it
     */
    public static Runnable keep(IWorkbenchPage page, Path folder, boolean crashed) {
        TabsFile file = new TabsFile(folder.resolve("tabs"));
        OpenTabs tabs = new OpenTabs(page);
        KeptTabs kept = new KeptTabs(tabs, file);
        if (crashed) {
            ReturningTabs.begin(tabs, file, kept::begin);
        } else {
            kept.begin();
        }
        return kept::end;
    }
}
