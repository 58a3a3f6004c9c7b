package crieur.ui.internal.post.live;

import crieur.core.check.PostSetting;
import crieur.core.progress.Progress;
import crieur.ui.internal.post.assist.WritingAids;
import crieur.ui.internal.post.emoji.EmojiNames;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import crieur.workspace.internal.snippet.Snippet;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Keeps an open post told of what it stands in, as its brand is read and changes. */
public final class SettingWatch {

    private final BrandSessions sessions;
    private final OpenPost post;
    private final Display display;
    private final Runnable known;
    private final Runnable listener = this::read;
    private final Job reading = Job.createSystem("Post", (ICoreRunnable) this::run);
    private final Job snippets = Job.createSystem("Snippets", (ICoreRunnable) this::readSnippets);
    private volatile boolean stopped;
    private int rules = -1;

    /**
     * Creates a watch.
     *
     * @param known called on the display's thread when the setting becomes known for the first time, and when what the post
     *     is checked against was read anew
     */
    public SettingWatch(BrandSessions sessions, OpenPost post, Display display, Runnable known) {
        this.sessions = sessions;
        this.post = post;
        this.display = display;
        this.known = known;
        reading.setPriority(Job.SHORT);
        snippets.setPriority(Job.DECORATE);
    }

    /** Reads what the post stands in, and again whenever that changes. */
    public void start() {
        sessions.addListener(listener);
        read();
    }

    /** Tells the post nothing more. */
    public void stop() {
        stopped = true;
        sessions.removeListener(listener);
        reading.cancel();
        snippets.cancel();
    }

    private void readSnippets(IProgressMonitor monitor) {
        List<Snippet> found = WritingAids.snippets(sessions.of(post.file()));
        if (!monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() ->
                    unlessStopped(() -> post.setAids(new WritingAids(post.aids().vocabulary(), found))));
        }
    }

    private void read() {
        if (!stopped) {
            reading.schedule();
        }
    }

    /** What completion draws on comes after the setting, since nobody waits for it. */
    private void run(IProgressMonitor monitor) {
        Optional<BrandSession> session = sessions.of(post.file());
        Optional<PostSetting> setting = session.flatMap(brand -> brand.setting(post.file(), Progress.NONE));
        if (!monitor.isCanceled() && !display.isDisposed()) {
            int read = session.map(BrandSession::rules).orElse(-1);
            display.asyncExec(() -> take(setting, read));
        }
        WritingAids aids = WritingAids.of(session);
        EmojiNames.names();
        if (!monitor.isCanceled() && !display.isDisposed()) {
            display.asyncExec(() -> unlessStopped(() -> post.setAids(aids)));
        }
    }

    /** A person's own snippets lie outside of every brand, where nobody tells of a change: they are read as one comes back. */
    public void lookAgain() {
        if (!stopped) {
            snippets.schedule();
        }
    }

    /** The post may have been closed between a reading and the display's turn. */
    private void unlessStopped(Runnable telling) {
        if (!stopped) {
            telling.run();
        }
    }

    private void take(Optional<PostSetting> setting, int read) {
        if (!stopped) {
            boolean fresh = setting.isPresent() && (post.setting().isEmpty() || rules != read);
            rules = read;
            post.setSetting(setting);
            if (fresh) {
                known.run();
            }
        }
    }
}
