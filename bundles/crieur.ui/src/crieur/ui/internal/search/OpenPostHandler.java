package crieur.ui.internal.search;

import crieur.ui.internal.problems.ProblemStore;
import crieur.ui.internal.turn.DialogOpening;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.session.BrandSessions;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens posts by a few letters of their names. */
public final class OpenPostHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        List<BrandOutline> brands = window.getService(BrandSessions.class).outlines();
        OpenPostDialog dialog = new OpenPostDialog(
                window.getShell(),
                QuickOpenModel.of(brands, true),
                !brands.isEmpty(),
                window.getService(ProblemStore.class)::worst);
        DialogOpening.begin(window.getShell(), dialog, () -> dialog.chosen()
                .forEach(entry -> Opening.open(window.getActivePage(), entry.file())));
        return null;
    }
}
