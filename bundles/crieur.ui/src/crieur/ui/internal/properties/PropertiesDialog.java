package crieur.ui.internal.properties;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.change.ChannelRename;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Shows what there is to know about an element; of a brand also its channels, whose ids can be changed. */
final class PropertiesDialog extends Dialog {

    private final Facts facts;
    private final List<ChannelOutline> channels;
    private final NetworkImages images;
    private final Changes changes;
    private Table table;
    private Button rename;

    PropertiesDialog(Shell parent, Facts facts, Object element, NetworkImages images, Changes changes) {
        super(parent);
        this.facts = facts;
        this.channels = element instanceof BrandOutline brand ? brand.channels() : List.of();
        this.images = images;
        this.changes = changes;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("PropertiesDialog.title", facts.title()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 14)
                .spacing(14, 8)
                .applyTo(area);
        for (Facts.Row row : facts.rows()) {
            Label name = new Label(area, SWT.NONE);
            name.setText(row.name());
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
            Text value = new Text(area, SWT.READ_ONLY | SWT.WRAP);
            value.setText(row.value());
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(380, SWT.DEFAULT)
                    .applyTo(value);
        }
        if (!channels.isEmpty()) {
            createChannels(area);
        }
        return area;
    }

    private void createChannels(Composite area) {
        Label name = new Label(area, SWT.NONE);
        name.setText(text("Facts.channels"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(name);
        table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(380, 160).applyTo(table);
        for (ChannelOutline channel : channels) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean named = !channel.name().equals(channel.id());
            item.setText(named ? channel.name() + " (" + channel.id() + ")" : channel.id());
            images.image(channel.network()).ifPresent(item::setImage);
        }
        table.addListener(SWT.Selection, event -> rename.setEnabled(true));
        table.addListener(SWT.DefaultSelection, event -> rename());
        rename = new Button(area, SWT.PUSH);
        rename.setText(text("PropertiesDialog.renameChannel"));
        rename.setEnabled(false);
        rename.addListener(SWT.Selection, event -> rename());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(rename);
    }

    private void rename() {
        String before = channels.get(table.getSelectionIndex()).id();
        InputDialog dialog = new InputDialog(
                getShell(),
                text("PropertiesDialog.channelTitle"),
                text("PropertiesDialog.channelQuestion", before),
                before,
                this::problem);
        if (dialog.open() == Window.OK && !dialog.getValue().equals(before)) {
            String after = dialog.getValue();
            boolean done = changes.run(
                            text("PropertiesDialog.channelRenamed", before, after),
                            () -> new ChannelRename(facts.file(), before, after).change())
                    .isPresent();
            if (done) {
                close();
            }
        }
    }

    private String problem(String id) {
        if (!ChannelRename.isId(id)) {
            return text("PropertiesDialog.channelForm");
        }
        boolean taken = channels.stream().anyMatch(channel -> channel.id().equals(id))
                && !channels.get(table.getSelectionIndex()).id().equals(id);
        return taken ? text("PropertiesDialog.channelTaken", id) : null;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("PropertiesDialog.close"), true);
    }
}
