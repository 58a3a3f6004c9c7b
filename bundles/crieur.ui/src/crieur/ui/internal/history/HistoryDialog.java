package crieur.ui.internal.history;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.text.WordDiff;
import crieur.model.source.FileText;
import crieur.ui.internal.change.Changes;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.FileStep;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The earlier versions of a post: what changed since each, word by word; any of them can be brought back. */
final class HistoryDialog extends Dialog {

    private static final int RESTORE = IDialogConstants.CLIENT_ID;

    private final String title;
    private final Path file;
    private final FileText now;
    private final List<Version> versions;
    private final Changes changes;
    private Table table;
    private WordDiffText difference;

    HistoryDialog(Shell parent, String title, Path file, FileText now, List<Version> versions, Changes changes) {
        super(parent);
        this.title = title;
        this.file = file;
        this.now = now;
        this.versions = List.copyOf(versions);
        this.changes = changes;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("HistoryDialog.title", title));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(880, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(10, 8)
                .applyTo(area);
        Label words = new Label(area, SWT.WRAP);
        words.setText(text(versions.isEmpty() ? "HistoryDialog.none" : "HistoryDialog.how"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(700, SWT.DEFAULT)
                .applyTo(words);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(false, true).hint(230, 300).applyTo(table);
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM);
        for (Version version : versions) {
            new TableItem(table, SWT.NONE).setText(format.format(version.time().atZone(ZoneId.systemDefault())));
        }
        table.addListener(SWT.Selection, event -> show());
        difference = new WordDiffText(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(difference.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, RESTORE, text("HistoryDialog.restore"), false);
        createButton(parent, IDialogConstants.OK_ID, text("HistoryDialog.close"), true);
        table.select(0);
        show();
    }

    private void show() {
        int index = table.getSelectionIndex();
        getButton(RESTORE).setEnabled(index >= 0);
        String before = index < 0 ? now.text() : versions.get(index).text().text();
        difference.show(WordDiff.between(before, now.text()));
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == RESTORE) {
            FileStep step = new FileStep.Write(
                    file, now, versions.get(table.getSelectionIndex()).text());
            boolean done = changes.run(
                            text("HistoryDialog.undo", title), () -> new BrandChange(List.of(step), List.of(file)))
                    .isPresent();
            if (done) {
                close();
            }
            return;
        }
        super.buttonPressed(id);
    }
}
