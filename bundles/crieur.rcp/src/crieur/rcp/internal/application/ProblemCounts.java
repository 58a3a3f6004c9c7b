package crieur.rcp.internal.application;

import static crieur.rcp.internal.message.Texts.text;

import crieur.core.inspection.Severity;
import crieur.ui.internal.problems.ProblemRow;
import crieur.ui.internal.problems.ProblemStore;
import crieur.ui.internal.problems.ProblemsView;
import java.util.List;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.slf4j.LoggerFactory;

/** How many problems there are, in the status line. */
final class ProblemCounts extends ContributionItem {

    private final IWorkbenchWindow window;
    private final Runnable listener = this::changed;
    private CLabel label;

    ProblemCounts(IWorkbenchWindow window) {
        super("crieur.problemCounts");
        this.window = window;
    }

    @Override
    public void fill(Composite parent) {
        ProblemStore store = window.getService(ProblemStore.class);
        label = new CLabel(parent, SWT.NONE);
        StatusLineLayoutData width = new StatusLineLayoutData();
        width.widthHint = 150;
        label.setLayoutData(width);
        label.setFont(JFaceResources.getDialogFont());
        label.setCursor(label.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        label.addListener(SWT.MouseUp, event -> showProblems());
        label.addListener(SWT.Dispose, event -> store.removeListener(listener));
        store.addListener(listener);
        update();
    }

    private void changed() {
        Display display = window.getWorkbench().getDisplay();
        if (!display.isDisposed()) {
            display.asyncExec(this::update);
        }
    }

    @Override
    public void update() {
        if (label == null || label.isDisposed()) {
            return;
        }
        List<ProblemRow> rows = window.getService(ProblemStore.class).rows();
        long errors = count(rows, Severity.ERROR);
        long warnings = count(rows, Severity.WARNING);
        label.setText(rows.isEmpty() ? "✓" : "✕ " + errors + "   ! " + warnings);
        label.setToolTipText(text("ProblemCounts.tooltip", errors, warnings));
    }

    private static long count(List<ProblemRow> rows, Severity severity) {
        return rows.stream().filter(row -> row.severity() == severity).count();
    }

    private void showProblems() {
        try {
            window.getActivePage().showView(ProblemsView.ID);
        } catch (PartInitException e) {
            LoggerFactory.getLogger(ProblemCounts.class).error("The problems do not open", e);
        }
    }
}
