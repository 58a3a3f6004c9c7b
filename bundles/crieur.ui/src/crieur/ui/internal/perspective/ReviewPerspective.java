package crieur.ui.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where posts are read again: the text beside its look, which has half of the room, and the problems below. */
public final class ReviewPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.22f);
        Layouts.problemsBelow(layout, 0.74f);
        Layouts.previewRight(layout, 0.5f);
        Layouts.shortcuts(layout);
    }
}
