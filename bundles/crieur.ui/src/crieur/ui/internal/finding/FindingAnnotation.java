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

    private final FindingKind kind;
    private volatile Made made;

    /** A finding and the text that it was made of, which hovers read on a thread of their own. */
    private record Made(Finding finding, String source) {}

    /**
     * Creates an annotation.
     *
     * @param source the text that the finding was made of, to which its fixes refer
     */
    public FindingAnnotation(Finding finding, FindingKind kind, String source) {
        super(kind.annotationType(finding.severity()), false, Texts.text(finding.message()));
        this.kind = kind;
        this.made = new Made(finding, source);
    }

    /** Takes the same finding as a newer check made it: what is shown stays as it is, and fixes fit the newer text. */
    void renew(Finding finding, String source) {
        if (!says(finding)) {
            setText(Texts.text(finding.message()));
        }
        made = new Made(finding, source);
    }

    /** Returns the finding. */
    public Finding finding() {
        return made.finding();
    }

    /** Returns what sort of problem it is. */
    public FindingKind kind() {
        return kind;
    }

    /** Returns the text that the finding was made of. */
    public String source() {
        return made.source();
    }

    /** Returns whether another finding is about the same, wherever it stands and whatever it counts now. */
    boolean isAbout(Finding other) {
        Finding finding = made.finding();
        return finding.inspection().equals(other.inspection())
                && finding.rule().equals(other.rule())
                && finding.severity() == other.severity()
                && finding.channel().equals(other.channel());
    }

    /** Returns whether another finding says the same. */
    boolean says(Finding other) {
        return made.finding().message().equals(other.message());
    }

    @Override
    public int getLayer() {
        return IAnnotationPresentation.DEFAULT_LAYER + 1 + finding().severity().ordinal();
    }

    @Override
    public void paint(GC gc, Canvas canvas, Rectangle bounds) {
        ImageUtilities.drawImage(Images.image(finding().severity()), gc, canvas, bounds, SWT.CENTER, SWT.TOP);
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
