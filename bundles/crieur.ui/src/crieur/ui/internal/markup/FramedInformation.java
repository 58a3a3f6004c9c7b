package crieur.ui.internal.markup;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A box with {@link Markup} that has a frame: its ground may be that of the text under it. */
public final class FramedInformation extends DefaultInformationControl {

    /** Creates a box over a window. */
    public FramedInformation(Shell parent) {
        super(parent, new MarkupPresenter());
    }

    @Override
    protected void createContent(Composite parent) {
        Composite frame = new Composite(parent, SWT.BORDER);
        FillLayout inside = new FillLayout();
        inside.marginWidth = 4;
        inside.marginHeight = 2;
        frame.setLayout(inside);
        super.createContent(frame);
    }
}
