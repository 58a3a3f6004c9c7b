package crieur.rcp.internal.perspective;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Where campaigns are planned: a narrow list of brands, all the room for the calendar. */
public final class PlanPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Layouts.brandsLeft(layout, 0.18f);
        Layouts.shortcuts(layout);
    }
}
