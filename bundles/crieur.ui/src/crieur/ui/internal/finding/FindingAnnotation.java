package crieur.ui.internal.finding;

import crieur.core.inspection.Finding;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import org.eclipse.jface.text.quickassist.IQuickFixableAnnotation;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** A finding in an open document: its squiggle, its mark in the margin, its fixes. */
public final class FindingAnnotation extends Annotation implements IAnnotationPresentation, IQuickFixableAnnotation {

    private final Finding finding;
    private final FindingKind kind;
    private final String source;

    /**
     * Creates an annotation.
     *
     * @param source the text that the finding was made of, to which its fixes refer
     */
    public FindingAnnotation(Finding finding, FindingKind kind, String source) {
        super(kind.annotationType(), false, Texts.text(finding.message()));
        this.finding = finding;
        this.kind = kind;
        this.source = source;
    }

    /** Returns the finding. */
    public Finding finding() {
        return finding;
    }

    /** Returns what sort of problem it is. */
    public FindingKind kind() {
        return kind;
    }

    /** Returns the text that the finding was made of. */
    public String source() {
        return source;
    }

    /** Returns whether another finding says the same, wherever it stands now. */
    boolean saysTheSame(Finding other) {
        return finding.inspection().equals(other.inspection())
                && finding.rule().equals(other.rule())
                && finding.severity() == other.severity()
                && finding.channel().equals(other.channel())
                && finding.message().equals(other.message());
    }

    @Override
    public int getLayer() {
        return IAnnotationPresentation.DEFAULT_LAYER + 1 + finding.severity().ordinal();
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        ImageUtilities.drawImage(Images.image(finding.severity()), gc, canvas, bounds, SWT.CENTER, SWT.TOP);
    }

    @Override
    public void setQuickFixable(boolean state) {
        // Whether there is a fix is known from the start.
    }

    @Override
    public boolean isQuickFixableStateSet() {
        return true;
    }

    @Override
    public boolean isQuickFixable() {
        return true;
    }
}
