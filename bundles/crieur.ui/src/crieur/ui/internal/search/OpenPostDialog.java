package crieur.ui.internal.search;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.Severity;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.search.QuickOpenModel.Entry;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for a post or campaign by a few letters of its name. */
final class OpenPostDialog extends Dialog {

    private final QuickOpenModel model;
    private final Function<Path, Optional<Severity>> problems;
    private final boolean anyBrand;
    private List<Entry> shown = List.of();
    private Text typed;
    private Table table;
    private Label count;
    private List<Entry> chosen = List.of();

    OpenPostDialog(Shell parent, QuickOpenModel model, boolean anyBrand, Function<Path, Optional<Severity>> problems) {
        super(parent);
        this.anyBrand = anyBrand;
        this.model = model;
        this.problems = problems;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Returns what was chosen. */
    List<Entry> chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("OpenPostDialog.title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(620, 460);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(text("OpenPostDialog.type"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(typed);
        typed.addModifyListener(event -> find());
        typed.addListener(SWT.KeyDown, this::key);
        Composite list = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        TableColumnLayout columns = new TableColumnLayout();
        list.setLayout(columns);
        table = new Table(list, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(55, 100));
        columns.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(45, 100));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        count = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("OpenPostDialog.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text("OpenPostDialog.cancel"), false);
        find();
    }

    private void find() {
        shown = model.find(typed.getText());
        table.setItemCount(shown.size());
        table.clearAll();
        if (!shown.isEmpty()) {
            table.select(0);
        }
        String said = said();
        if (!said.equals(count.getText())) {
            count.setText(said);
            count.getParent().layout();
        }
        getButton(IDialogConstants.OK_ID).setEnabled(!shown.isEmpty());
    }

    private String said() {
        if (model.all().isEmpty()) {
            return text(anyBrand ? "OpenPostDialog.nothing" : "OpenPostDialog.noBrand");
        }
        if (shown.isEmpty()) {
            return text("OpenPostDialog.noMatch");
        }
        if (shown.size() == QuickOpenModel.MOST) {
            return text("OpenPostDialog.most", shown.size(), model.all().size());
        }
        long posts = shown.stream().filter(Entry::post).count();
        long campaigns = shown.size() - posts;
        return text("OpenPostDialog.count", campaigns, posts > 0 && campaigns > 0 ? "both" : "one", posts);
    }

    private void fill(Event event) {
        Entry entry = shown.get(event.index);
        TableItem item = (TableItem) event.item;
        item.setText(0, entry.name());
        item.setText(1, entry.place());
        item.setImage(Images.image(entry.post() ? "post" : "campaign", problems.apply(entry.file())));
    }

    /** The arrows move in the list while the person goes on typing. */
    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && !shown.isEmpty()) {
            int next = Math.floorMod(table.getSelectionIndex() + step, shown.size());
            table.setSelection(next);
            event.doit = false;
        }
    }

    @Override
    protected void okPressed() {
        chosen = java.util.Arrays.stream(table.getSelectionIndices())
                .mapToObj(shown::get)
                .toList();
        super.okPressed();
    }
}
