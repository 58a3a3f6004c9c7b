package crieur.ui.internal.post;

import crieur.core.inspection.Finding;
import crieur.core.progress.Progress;
import crieur.ui.internal.finding.FindingAnnotations;
import crieur.workspace.internal.session.BrandSession;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
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
 * Checks a post while it is written: what is quick soon after each key, language when the person pauses.
 *
 * <p>The display's thread only hands over the text and shows results. A result for a text that was changed meanwhile is
 * dropped; the check of the newer one is on its way.
 */
final class LiveCheck implements IDocumentListener {

    private static final int QUICK_DELAY = 40;
    private static final int SLOW_DELAY = 120;

    /** An editor that opens has the processors for itself until it is on the screen. */
    private static final int FIRST_SLOW_DELAY = 800;

    private final Supplier<Optional<BrandSession>> session;
    private final OpenPost post;
    private final IDocument document;
    private final FindingAnnotations annotations;
    private final StyledText widget;
    private final Job quick = new Check(false);
    private final Job slow = new Check(true);
    private volatile String current;

    LiveCheck(
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

    void start() {
        document.addDocumentListener(this);
        check(FIRST_SLOW_DELAY);
    }

    void stop() {
        document.removeDocumentListener(this);
        quick.cancel();
        slow.cancel();
        current = null;
    }

    void again() {
        check(SLOW_DELAY);
    }

    private void check(int slowDelay) {
        current = document.get();
        quick.cancel();
        slow.cancel();
        quick.schedule(QUICK_DELAY);
        slow.schedule(slowDelay);
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // Only what the document holds afterwards is of interest.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        again();
    }

    private void show(List<Finding> findings, boolean ofSlow, String text) {
        if (!widget.isDisposed() && text.equals(current)) {
            annotations.show(findings, ofSlow, text);
            post.setFindings(findings, ofSlow);
        }
    }

    /** One of the two checks. */
    private final class Check extends Job {

        private final boolean ofSlow;

        Check(boolean ofSlow) {
            super("Live check");
            this.ofSlow = ofSlow;
            setSystem(true);
            setPriority(ofSlow ? Job.DECORATE : Job.SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            String text = current;
            Optional<BrandSession> brand = session.get();
            if (text == null || brand.isEmpty()) {
                return Status.OK_STATUS;
            }
            List<Finding> findings = brand.get().check(post.file(), text, ofSlow, new Progress() {
                @Override
                public boolean isCancelled() {
                    return monitor.isCanceled();
                }
            });
            if (!monitor.isCanceled() && !widget.isDisposed()) {
                widget.getDisplay().asyncExec(() -> show(findings, ofSlow, text));
            }
            return Status.OK_STATUS;
        }
    }
}
