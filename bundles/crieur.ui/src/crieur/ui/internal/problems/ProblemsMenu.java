package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Fix;
import crieur.ui.internal.fix.FixApplication;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.workspace.internal.session.BrandSessions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IViewPart;

/** What can be done to the selected problem: its fixes. */
final class ProblemsMenu {

    private final IViewPart view;
    private final TreeViewer viewer;

    ProblemsMenu(IViewPart view, TreeViewer viewer) {
        this.view = view;
        this.viewer = viewer;
    }

    void create() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(menu));
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    private void fill(MenuManager menu) {
        if (!(viewer.getStructuredSelection().getFirstElement() instanceof ProblemRow row)) {
            return;
        }
        for (Map.Entry<String, Fix> fix : fixes(row).entrySet()) {
            Action action = new Action(fix.getKey()) {
                @Override
                public void run() {
                    apply(fix.getValue());
                }
            };
            action.setImageDescriptor(Images.descriptor("fix"));
            menu.add(action);
        }
        if (menu.isEmpty()) {
            Action none = new Action(text("ProblemsMenu.noFix")) {};
            none.setEnabled(false);
            menu.add(none);
        }
    }

    private Map<String, Fix> fixes(ProblemRow row) {
        Map<String, Fix> fixes = new LinkedHashMap<>();
        BrandSessions sessions = view.getSite().getService(BrandSessions.class);
        sessions.finding(row.file(), row.inspection(), row.channel(), row.start())
                .ifPresent(finding -> {
                    List<Fix> all = new ArrayList<>(finding.fixes());
                    sessions.of(row.file())
                            .flatMap(session -> session.turnOff(finding))
                            .ifPresent(all::add);
                    all.forEach(fix -> fixes.putIfAbsent(Texts.text(fix.title()), fix));
                });
        return fixes;
    }

    private void apply(Fix fix) {
        try {
            FixApplication.applyToFiles(fix);
        } catch (CoreException e) {
            MessageDialog.openError(view.getSite().getShell(), "Crieur", text("FixProposal.notWritten"));
        }
    }
}
