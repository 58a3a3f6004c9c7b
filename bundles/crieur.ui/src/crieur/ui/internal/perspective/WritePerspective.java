package crieur.ui.internal.perspective;

import static crieur.ui.internal.message.Texts.text;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where posts are written: brands on the left, the text in the middle, its problems below, its look on the right. */
public final class WritePerspective implements IPerspectiveFactory {

    /** The perspective's permanent id. */
    public static final String ID = "crieur.ui.perspective.write";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.24f);
        IFolderLayout bottom =
                layout.createFolder("crieur.ui.folder.bottom", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea());
        bottom.addView(Layouts.PROBLEMS);
        bottom.addPlaceholder(Layouts.SEARCH);
        layout.createFolder("crieur.ui.folder.right", IPageLayout.RIGHT, 0.62f, layout.getEditorArea())
                .addView(Layouts.PREVIEW);
        Layouts.stepsUnder(layout, "crieur.ui.folder.right");
        Layouts.invitation(layout, text("WritePerspective.invitation"));
        Layouts.shortcuts(layout);
    }
}
