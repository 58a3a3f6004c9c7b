package crieur.ui.internal.contributions;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.Contribution;
import crieur.core.contribution.ExtensionPoint;
import crieur.core.inspection.Severity;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.image.Images;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Every network, template, workflow and inspection, where it comes from, and what is broken and why. */
final class ContributionsDialog extends Dialog {

    private final ContributionsViewModel model;
    private TableViewer viewer;
    private Text details;

    ContributionsDialog(Shell parent, ContributionsViewModel model) {
        super(parent);
        this.model = model;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("ContributionsDialog.title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(860, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        Label summary = new Label(area, SWT.WRAP);
        summary.setText(
                model.broken() == 0
                        ? text("ContributionsDialog.allSound", model.size())
                        : text("ContributionsDialog.someBroken", model.size(), model.broken()));
        GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(summary);
        Text filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("ContributionsDialog.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> {
            model.filter(filter.getText());
            viewer.setInput(model.shown());
        });
        createTable(area);
        details = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(760, 56).applyTo(details);
        return area;
    }

    private void createTable(Composite area) {
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.BORDER);
        viewer.getTable().setHeaderVisible(true);
        AccessibleName.give(viewer.getTable(), text("ContributionsDialog.title"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTable());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        column(text("ContributionsDialog.kind"), 110, row -> kind(row.point()), true);
        column(text("ContributionsDialog.name"), 210, model::name, false);
        column(text("ContributionsDialog.id"), 250, Contribution::id, false);
        column(text("ContributionsDialog.from"), 120, Contribution::contributor, false);
        column(
                text("ContributionsDialog.state"),
                110,
                row -> text(row.isSound() ? "ContributionsDialog.sound" : "ContributionsDialog.broken"),
                false);
        viewer.addSelectionChangedListener(event -> details.setText(
                event.getStructuredSelection().getFirstElement() instanceof Contribution row
                        ? String.join("\n", row.problems())
                        : ""));
        viewer.setInput(model.shown());
    }

    private void column(String title, int width, Function<Contribution, String> content, boolean withImage) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return content.apply((Contribution) element);
            }

            @Override
            public Image getImage(Object element) {
                boolean broken = !((Contribution) element).isSound();
                return withImage && broken ? Images.image(Severity.ERROR) : null;
            }
        });
    }

    private static String kind(ExtensionPoint point) {
        return switch (point) {
            case NETWORKS -> text("ContributionsDialog.network");
            case TEMPLATES -> text("ContributionsDialog.template");
            case WORKFLOWS -> text("ContributionsDialog.workflow");
            case INSPECTIONS -> text("ContributionsDialog.inspection");
        };
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("ContributionsDialog.close"), true);
    }
}
