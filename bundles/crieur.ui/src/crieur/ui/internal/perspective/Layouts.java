package crieur.ui.internal.perspective;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPlaceholderFolderLayout;

/** What the perspectives share. */
final class Layouts {

    static final String BRANDS = "crieur.ui.brands";
    static final String PROBLEMS = "crieur.ui.problems";
    static final String SEARCH = "crieur.ui.search";
    static final String PREVIEW = "crieur.ui.preview";

    private static final String RIGHT = "crieur.ui.folder.right";

    private Layouts() {}

    static void brandsLeft(IPageLayout layout, float share) {
        IFolderLayout left =
                layout.createFolder("crieur.ui.folder.left", IPageLayout.LEFT, share, layout.getEditorArea());
        left.addView(BRANDS);
        layout.getViewLayout(BRANDS).setCloseable(false);
    }

    static void problemsBelow(IPageLayout layout, float share) {
        IFolderLayout bottom =
                layout.createFolder("crieur.ui.folder.bottom", IPageLayout.BOTTOM, share, layout.getEditorArea());
        bottom.addView(PROBLEMS);
        bottom.addPlaceholder(SEARCH);
    }

    static void previewRight(IPageLayout layout, float share) {
        layout.createFolder(RIGHT, IPageLayout.RIGHT, share, layout.getEditorArea())
                .addView(PREVIEW);
    }

    /** Where views come up that this perspective does not show at first. */
    static void placesRight(IPageLayout layout, float share, String... views) {
        IPlaceholderFolderLayout right =
                layout.createPlaceholderFolder(RIGHT, IPageLayout.RIGHT, share, layout.getEditorArea());
        for (String view : views) {
            right.addPlaceholder(view);
        }
    }

    /** The steps to a first post come up under the preview, so that both are seen. */
    static void stepsUnderPreview(IPageLayout layout) {
        layout.createPlaceholderFolder("crieur.ui.folder.steps", IPageLayout.BOTTOM, 0.45f, RIGHT)
                .addPlaceholder("crieur.rcp.steps");
    }

    static void shortcuts(IPageLayout layout) {
        layout.addShowViewShortcut(BRANDS);
        layout.addShowViewShortcut(PROBLEMS);
        layout.addShowViewShortcut(SEARCH);
        layout.addShowViewShortcut(PREVIEW);
        layout.addNewWizardShortcut("crieur.ui.newPost");
        layout.addNewWizardShortcut("crieur.ui.newCampaign");
        layout.addNewWizardShortcut("crieur.ui.newBrand");
        layout.addPerspectiveShortcut("crieur.ui.perspective.write");
        layout.addPerspectiveShortcut("crieur.ui.perspective.plan");
        layout.addPerspectiveShortcut("crieur.ui.perspective.review");
    }
}
