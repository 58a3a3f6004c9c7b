package crieur.ui.internal.markup;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A box with {@link Markup} that has a frame: its ground may be that of the text under it. */
public final class FramedInformation extends DefaultInformationControl {

    private Composite frame;

    /** Creates a box over a window. */
    public FramedInformation(Shell parent) {
        super(parent, new MarkupPresenter());
    }

    @Override
    protected void createContent(Composite parent) {
        frame = new Composite(parent, SWT.BORDER);
        FillLayout inside = new FillLayout();
        inside.marginWidth = 4;
        inside.marginHeight = 2;
        frame.setLayout(inside);
        super.createContent(frame);
    }

    /** The frame takes its share of the room that there is for a text. */
    @Override
    public Rectangle computeTrim() {
        Rectangle trim = super.computeTrim();
        FillLayout inside = (FillLayout) frame.getLayout();
        Rectangle around = frame.computeTrim(0, 0, 2 * inside.marginWidth, 2 * inside.marginHeight);
        return new Rectangle(
                trim.x + around.x - inside.marginWidth,
                trim.y + around.y - inside.marginHeight,
                trim.width + around.width,
                trim.height + around.height);
    }
}
