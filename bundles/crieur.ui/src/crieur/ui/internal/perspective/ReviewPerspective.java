package crieur.ui.internal.perspective;

import static crieur.ui.internal.message.Texts.text;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where posts are read again: the text beside its look, which has half of the room, and the problems below. */
public final class ReviewPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.22f);
        IFolderLayout bottom =
                layout.createFolder("crieur.ui.folder.bottom", IPageLayout.BOTTOM, 0.74f, layout.getEditorArea());
        bottom.addView(Layouts.PROBLEMS);
        bottom.addPlaceholder(Layouts.SEARCH);
        layout.createFolder("crieur.ui.folder.right", IPageLayout.RIGHT, 0.5f, layout.getEditorArea())
                .addView(Layouts.PREVIEW);
        Layouts.invitation(layout, text("ReviewPerspective.invitation"));
        Layouts.shortcuts(layout);
    }
}
