package crieur.ui.internal.post.live;

import crieur.core.inspection.Finding;
import crieur.core.progress.Progress;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.Depth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;

/**
 * Checks a post while it is written: what is quick soon after each key, then its words, its grammar when the person pauses.
 *
 * <p>The display's thread only hands over the text and shows results. A result for a text that was changed meanwhile is
 * dropped; the check of the newer one is on its way.
 */
public final class LiveCheck implements IDocumentListener {

    /** In milliseconds after the last key; each starts while the ones before are not yet needed for typing. */
    private static final Map<Depth, Integer> DELAYS = Map.of(Depth.QUICK, 30, Depth.WORDS, 40, Depth.THOROUGH, 250);

    /** An editor that opens has the processors for itself until it is on the screen. */
    private static final int FIRST_DELAY = 800;

    private final Supplier<Optional<BrandSession>> session;
    private final OpenPost post;
    private final IDocument document;
    private final FindingAnnotations annotations;
    private final StyledText widget;
    private final List<Check> checks = Stream.of(Depth.values()).map(Check::new).toList();
    private volatile String current;

    /** Checks a post as its document changes, and shows what is found in the text and to those who look at the post. */
    public LiveCheck(
            Supplier<Optional<BrandSession>> session,
            OpenPost post,
            IDocument document,
            FindingAnnotations annotations,
            ISourceViewer viewer) {
        this.session = session;
        this.post = post;
        this.document = document;
        this.annotations = annotations;
        this.widget = viewer.getTextWidget();
    }

    /** Checks from now on. */
    public void start() {
        document.addDocumentListener(this);
        check(FIRST_DELAY);
    }

    /** Checks no more, and drops what is on its way. */
    public void stop() {
        document.removeDocumentListener(this);
        checks.forEach(Job::cancel);
        current = null;
    }

    /** Checks now, as what the text is measured against has changed. */
    public void again() {
        check(0);
    }

    private void check(int atLeast) {
        current = document.get();
        for (Check check : checks) {
            check.cancel();
            int delay = Objects.requireNonNull(DELAYS.get(check.depth));
            check.schedule(check.depth == Depth.QUICK ? delay : Math.max(delay, atLeast));
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what the document holds afterwards is of interest.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        again();
    }

    private void show(List<Finding> findings, Depth depth, String text) {
        if (!widget.isDisposed() && text.equals(current)) {
            annotations.show(findings, depth, text);
            post.setFindings(findings, depth);
        }
    }

    /** One of the checks. */
    private final class Check extends Job {

        private final Depth depth;

        Check(Depth depth) {
            super("Live check");
            this.depth = depth;
            setSystem(true);
            setPriority(depth == Depth.THOROUGH ? Job.DECORATE : Job.SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            String text = current;
            Optional<BrandSession> brand = session.get();
            if (text == null || brand.isEmpty()) {
                return Status.OK_STATUS;
            }
            List<Finding> findings = brand.get().check(post.file(), text, depth, new Progress() {
                @Override
                public boolean isCancelled() {
                    return monitor.isCanceled();
                }
            });
            if (!monitor.isCanceled() && !widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> show(findings, depth, text));
            }
            return Status.OK_STATUS;
        }
    }
}
