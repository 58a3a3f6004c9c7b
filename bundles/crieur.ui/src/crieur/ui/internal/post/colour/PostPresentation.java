package crieur.ui.internal.post.colour;

import crieur.model.post.PostText;
import java.util.List;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;

/**
 * Colours a post anew at each change.
 *
 * <p>A change anywhere can turn text into front matter or back, so all of it is read again, which takes well under a
 * millisecond; a file too long for that stays in one colour.
 */
public final class PostPresentation implements IPresentationDamager, IPresentationRepairer {

    private static final int LONGEST = 100_000;

    private final ISourceViewer viewer;
    private IDocument document;
    private RGB ground;

    PostPresentation(ISourceViewer viewer) {
        this.viewer = viewer;
        this.ground = ground();
        viewer.getTextWidget().addListener(SWT.Paint, event -> followGround());
    }

    /** Returns what colours the text of a viewer. */
    public static IPresentationReconciler reconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        PostPresentation presentation = new PostPresentation(viewer);
        reconciler.setDamager(presentation, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(presentation, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }

    private RGB ground() {
        return viewer.getTextWidget().getBackground().getRGB();
    }

    /** Another theme gives the text another ground and tells nobody. */
    private void followGround() {
        RGB now = ground();
        if (!now.equals(ground)) {
            ground = now;
            StyledText widget = viewer.getTextWidget();
            widget.getDisplay().asyncExec(() -> {
                if (!widget.isDisposed()) {
                    viewer.invalidateTextPresentation();
                }
            });
        }
    }

    @Override
    public void setDocument(IDocument document) {
        this.document = document;
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean partitioningChanged) {
        return document.getLength() > LONGEST ? partition : new Region(0, document.getLength());
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        if (document.getLength() > LONGEST) {
            return;
        }
        List<Highlight> highlights = PostHighlights.of(PostText.parse(document.get()));
        for (Highlight highlight : highlights) {
            if (highlight.end() > damage.getOffset() && highlight.start() < damage.getOffset() + damage.getLength()) {
                presentation.addStyleRange(
                        PostColours.style(highlight, viewer.getTextWidget().getBackground()));
            }
        }
    }
}
