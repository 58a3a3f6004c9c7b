package crieur.ui.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where posts are written: brands on the left, the text in the middle, its problems below, its look on the right. */
public final class WritePerspective implements IPerspectiveFactory {

    /** The perspective's permanent id. */
    public static final String ID = "crieur.ui.perspective.write";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.24f);
        Layouts.problemsBelow(layout, 0.72f);
        Layouts.previewRight(layout, 0.62f);
        Layouts.stepsUnderPreview(layout);
        Layouts.shortcuts(layout);
    }
}
