package crieur.ui.internal.fix;

import crieur.ui.internal.image.Images;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** An entry of the list of fixes; it leaves the selection where it is. */
abstract class EditorProposal implements ICompletionProposal {

    @Override
    public Point getSelection(IDocument document) {
        return null;
    }

    @Override
    public Image getImage() {
        return Images.image("fix");
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
