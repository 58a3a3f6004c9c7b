package crieur.rcp.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** What the perspectives share. */
final class Layouts {

    static final String BRANDS = "crieur.ui.brands";
    static final String PROBLEMS = "crieur.ui.problems";
    static final String SEARCH = "crieur.ui.search";
    static final String PREVIEW = "crieur.ui.preview";

    private Layouts() {}

    static void brandsLeft(IPageLayout layout, float share) {
        IFolderLayout left =
                layout.createFolder("crieur.rcp.folder.left", IPageLayout.LEFT, share, layout.getEditorArea());
        left.addView(BRANDS);
        layout.getViewLayout(BRANDS).setCloseable(false);
    }

    static void shortcuts(IPageLayout layout) {
        layout.addShowViewShortcut(BRANDS);
        layout.addShowViewShortcut(PROBLEMS);
        layout.addShowViewShortcut(SEARCH);
        layout.addShowViewShortcut(PREVIEW);
        layout.addPerspectiveShortcut("crieur.rcp.perspective.write");
        layout.addPerspectiveShortcut("crieur.rcp.perspective.plan");
        layout.addPerspectiveShortcut("crieur.rcp.perspective.review");
    }
}
