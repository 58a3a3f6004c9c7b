package crieur.rcp.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where posts are read again: the problems beside the text rather than below it. */
public final class ReviewPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.2f);
        layout.createFolder("crieur.rcp.folder.right", IPageLayout.RIGHT, 0.6f, layout.getEditorArea())
                .addView(Layouts.PROBLEMS);
        Layouts.shortcuts(layout);
    }
}
