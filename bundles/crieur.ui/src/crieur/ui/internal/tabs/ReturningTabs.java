package crieur.ui.internal.tabs;

import crieur.ui.internal.post.opening.PostEditors;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.function.Predicate;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.slf4j.LoggerFactory;

/**
 * Makes the tabs of a window those that were kept before the studio ended without a word: the platform brings back what it
 * had kept minutes before. They are added and closed each in a turn of the display of its own.
 */
final class ReturningTabs {

    private final OpenTabs tabs;
    private final IWorkbenchPage page;
    private final Display display;
    private final Runnable then;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    private ReturningTabs(OpenTabs tabs, Runnable then) {
        this.tabs = tabs;
        this.then = then;
        page = tabs.page();
        display = page.getWorkbenchWindow().getShell().getDisplay();
    }

    /**
     * Begins in the background.
     *
     * @param then what follows when the tabs are there, or cannot be known
     */
    static void begin(OpenTabs tabs, TabsFile file, Runnable then) {
        ReturningTabs returning = new ReturningTabs(tabs, then);
        Job.createSystem("Find which files were open", (ICoreRunnable) monitor -> returning.find(file))
                .schedule();
    }

    private void find(TabsFile file) {
        try {
            List<Tab> kept = file.read().stream().filter(ReturningTabs::isThere).toList();
            steps.add(() -> compare(kept));
        } catch (IOException e) {
            LoggerFactory.getLogger(ReturningTabs.class).warn("Which files were open is not known", e);
            steps.add(then);
        }
        next();
    }

    /** A file that was written just before the end is not known to the platform yet. */
    private static boolean isThere(Tab tab) {
        IFile file = OpenTabs.file(tab);
        try {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        } catch (CoreException e) {
            LoggerFactory.getLogger(ReturningTabs.class).warn("A file is not looked at again: {}", file, e);
        }
        return file.exists();
    }

    private void next() {
        if (!display.isDisposed()) {
            display.asyncExec(this::take);
        }
    }

    /** A tab that does not come back keeps no other from it. */
    private void take() {
        if (!page.getWorkbenchWindow().getShell().isDisposed() && !steps.isEmpty()) {
            try {
                steps.remove().run();
            } finally {
                next();
            }
        }
    }

    private void compare(List<Tab> kept) {
        if (tabs.askNext()) {
            steps.add(() -> compare(kept));
            return;
        }
        List<Tab> open = tabs.all();
        kept.stream().filter(absentFrom(open)).forEach(tab -> steps.add(() -> tabs.add(tab)));
        List<Tab> over = open.stream().filter(absentFrom(kept)).toList();
        steps.add(() -> kept.stream()
                .filter(Tab::inFront)
                .findFirst()
                .ifPresentOrElse(front -> show(front, () -> close(over)), () -> close(over)));
        steps.add(then);
    }

    private static Predicate<Tab> absentFrom(List<Tab> others) {
        return tab -> others.stream().noneMatch(other -> other.file().equals(tab.file()));
    }

    /** What is closed first would have the platform make the editor of a tab that nobody reads. */
    private void show(Tab front, Runnable shown) {
        PostEditors.open(page, OpenTabs.file(front).getLocation().toPath(), shown);
    }

    private void close(List<Tab> over) {
        over.forEach(tab -> steps.add(() -> tabs.close(tab)));
        next();
    }
}
