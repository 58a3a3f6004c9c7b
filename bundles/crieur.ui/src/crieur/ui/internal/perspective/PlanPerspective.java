package crieur.ui.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where campaigns are planned: a narrow list of brands, all the room for the calendar. */
public final class PlanPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.22f);
        layout.createPlaceholderFolder("crieur.ui.folder.bottom", IPageLayout.BOTTOM, 0.72f, layout.getEditorArea())
                .addPlaceholder(Layouts.PROBLEMS);
        Layouts.placesRight(layout, 0.66f, Layouts.PREVIEW, Layouts.SEARCH);
        Layouts.shortcuts(layout);
    }
}
