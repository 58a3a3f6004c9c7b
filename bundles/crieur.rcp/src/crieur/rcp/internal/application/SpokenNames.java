package crieur.rcp.internal.application;

import java.util.Optional;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.views.IViewDescriptor;

/**
 * Gives perspectives and views their names in the language of this session: the platform keeps the words of the session that
 * opened them.
 */
final class SpokenNames {

    private SpokenNames() {}

    static void give(IWorkbench workbench) {
        MApplication application = workbench.getService(MApplication.class);
        EModelService model = workbench.getService(EModelService.class);
        for (MPerspective perspective : model.findElements(application, null, MPerspective.class)) {
            Optional.ofNullable(workbench.getPerspectiveRegistry().findPerspectiveWithId(perspective.getElementId()))
                    .map(IPerspectiveDescriptor::getLabel)
                    .ifPresent(perspective::setLabel);
        }
        for (MPart part : model.findElements(application, null, MPart.class)) {
            Optional.ofNullable(workbench.getViewRegistry().find(part.getElementId()))
                    .map(IViewDescriptor::getLabel)
                    .filter(label -> part.getObject() == null)
                    .ifPresent(part::setLabel);
        }
    }
}
