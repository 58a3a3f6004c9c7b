package crieur.ui.internal.properties;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.change.Changes;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.change.ChannelEdit;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.List;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
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

/** Shows what there is to know about an element; of a brand also its channels, which can be changed. */
final class PropertiesDialog extends Dialog {

    private final Facts facts;
    private final List<ChannelOutline> channels;
    private final ChannelWords words;
    private final NetworkImages images;
    private final Changes changes;
    private Table table;
    private Button edit;

    PropertiesDialog(
            Shell parent, Facts facts, Object element, ChannelWords words, NetworkImages images, Changes changes) {
        super(parent);
        this.facts = facts;
        this.channels = element instanceof BrandOutline brand ? brand.channels() : List.of();
        this.words = words;
        this.images = images;
        this.changes = changes;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("PropertiesDialog.title", facts.title()));
    }

    /** Facts are read, channels are changed. */
    @Override
    public void create() {
        super.create();
        if (table != null) {
            table.setFocus();
        }
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
            item.setText(words.of(channel));
            images.image(channel.network()).ifPresent(item::setImage);
        }
        table.addListener(SWT.Selection, event -> edit.setEnabled(true));
        table.addListener(SWT.DefaultSelection, event -> edit());
        edit = new Button(area, SWT.PUSH);
        edit.setText(text("PropertiesDialog.editChannel"));
        edit.addListener(SWT.Selection, event -> edit());
        GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).applyTo(edit);
        select();
    }

    /** The first channel that lacks something is the one to look at. */
    private void select() {
        int lacking = 0;
        while (lacking < channels.size() && !channels.get(lacking).handle().isBlank()) {
            lacking++;
        }
        table.setSelection(lacking < channels.size() ? lacking : 0);
    }

    private void edit() {
        ChannelOutline channel = channels.get(table.getSelectionIndex());
        ChannelDialog dialog = new ChannelDialog(getShell(), channels, channel);
        if (dialog.open() != Window.OK) {
            return;
        }
        ChannelDialog.Answer answer = dialog.answer();
        boolean done = changes.run(
                        text("PropertiesDialog.channelChanged", channel.label()),
                        () -> new ChannelEdit(facts.file(), channel.id(), answer.id(), answer.values()).change())
                .isPresent();
        if (done) {
            close();
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("PropertiesDialog.close"), true);
    }
}
