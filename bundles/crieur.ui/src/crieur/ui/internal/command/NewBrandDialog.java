package crieur.ui.internal.command;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.network.Network;
import crieur.workspace.internal.creation.NewBrand;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the name, the language and the networks of a new brand. */
final class NewBrandDialog extends Dialog {

    private static final List<String> LANGUAGES = List.of("fr", "en");

    private final List<Network> networks;
    private final Path home;
    private Text name;
    private Combo language;
    private Table channels;
    private Label place;
    private NewBrand brand;

    NewBrandDialog(Shell parent, List<Network> networks, Path home) {
        super(parent);
        this.networks = networks.stream()
                .sorted(Comparator.comparing(NewBrandDialog::networkName, String.CASE_INSENSITIVE_ORDER))
                .toList();
        this.home = home;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    private static String networkName(Network network) {
        return network.name();
    }

    /** Returns the brand that the person described; valid after the dialog was confirmed. */
    NewBrand brand() {
        return brand;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("NewBrandDialog.title"));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(520, 560);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(16, 16)
                .spacing(12, 10)
                .applyTo(area);
        label(area, text("NewBrandDialog.name"));
        name = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        name.addModifyListener(event -> validate());
        label(area, text("NewBrandDialog.language"));
        language = new Combo(area, SWT.READ_ONLY);
        LANGUAGES.forEach(tag -> language.add(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.getDefault())));
        language.select(Math.max(0, LANGUAGES.indexOf(Locale.getDefault().getLanguage())));
        Label where = label(area, text("NewBrandDialog.networks"));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(where);
        channels = new Table(area, SWT.CHECK | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(channels);
        for (Network network : networks) {
            new TableItem(channels, SWT.NONE).setText(networkName(network));
        }
        place = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(460, 40)
                .applyTo(place);
        return area;
    }

    private static Label label(Composite area, String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("NewBrandDialog.create"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text("NewBrandDialog.cancel"), false);
        validate();
    }

    private void validate() {
        String folder = described().folderName();
        boolean taken = !folder.isEmpty() && Files.exists(home.resolve(folder));
        Button create = getButton(IDialogConstants.OK_ID);
        if (create != null) {
            create.setEnabled(!folder.isEmpty() && !taken);
        }
        place.setText(
                folder.isEmpty()
                        ? text("NewBrandDialog.giveName")
                        : text(taken ? "NewBrandDialog.taken" : "NewBrandDialog.place", home.resolve(folder)));
    }

    private NewBrand described() {
        List<String> chosen = Arrays.stream(channels.getItems())
                .filter(TableItem::getChecked)
                .map(item -> networks.get(channels.indexOf(item)).id())
                .toList();
        return new NewBrand(
                name.getText(),
                LANGUAGES.get(language.getSelectionIndex()),
                ZoneId.systemDefault(),
                chosen,
                text("NewBrandDialog.firstCampaign"));
    }

    @Override
    protected void okPressed() {
        brand = described();
        super.okPressed();
    }
}
