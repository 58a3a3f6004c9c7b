package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.network.Network;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.creation.NewBrand.NewChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which networks a brand is present on, and by what name. */
final class NetworksPage extends WizardPage {

    private static final int AT_ONCE = 3;

    private final List<Network> networks;
    private final NetworkImages images;
    private final List<Row> rows = new ArrayList<>();
    private int fieldHeight = SWT.DEFAULT;
    private ScrolledComposite scrolled;

    /** One network, and the field for its name there, made when it is chosen: most never are. */
    private static final class Row {

        private final Network network;
        private final Label icon;
        private final Button present;
        private Optional<Text> handle = Optional.empty();

        Row(Composite list, Network network) {
            this.network = network;
            icon = new Label(list, SWT.NONE);
            present = new Button(list, SWT.CHECK);
            present.setText(network.name());
        }

        void dispose() {
            icon.dispose();
            present.dispose();
            handle.ifPresent(Text::dispose);
        }
    }

    NetworksPage(List<Network> networks, NetworkImages images) {
        super("networks", text("NetworksPage.title"), null);
        this.networks = networks.stream()
                .filter(Network::active)
                .sorted(Comparator.comparing(Network::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
        this.images = images;
        setMessage(text("NetworksPage.message"));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && channels().isEmpty()) {
            rows.stream().findFirst().ifPresent(row -> row.present.setFocus());
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(page);
        scrolled = new ScrolledComposite(page, SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(460, 300).applyTo(scrolled);
        Composite list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(3)
                .margins(10, 8)
                .spacing(10, 4)
                .applyTo(list);
        scrolled.setContent(list);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        setControl(page);
        fill(list);
    }

    /** Adds the next networks; those that are not in sight yet come while the page is already there. */
    private void fill(Composite list) {
        if (list.isDisposed() || !scrolled.getVisible()) {
            return;
        }
        networks.subList(rows.size(), Math.min(networks.size(), rows.size() + AT_ONCE))
                .forEach(network -> row(list, network));
        scrolled.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        list.layout();
        if (rows.size() < networks.size()) {
            list.getDisplay().asyncExec(() -> fill(list));
        }
    }

    /**
     * Takes the list away, a few rows in each turn of the display: a window of so many parts takes long to close, and no key is to
     * wait for that. Returns when it is gone.
     */
    void clear() {
        scrolled.setVisible(false);
        Display display = scrolled.getDisplay();
        while (!rows.isEmpty()) {
            List<Row> next = rows.subList(Math.max(0, rows.size() - AT_ONCE), rows.size());
            next.forEach(Row::dispose);
            next.clear();
            while (display.readAndDispatch()) {
                // What the person does comes first.
            }
        }
    }

    private void row(Composite list, Network network) {
        Row row = new Row(list, network);
        images.image(network.id()).ifPresent(row.icon::setImage);
        // As high as a field, so that no row moves when one is added.
        GridDataFactory.swtDefaults().hint(SWT.DEFAULT, fieldHeight(list)).applyTo(row.icon);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(row.present);
        row.present.addListener(SWT.Selection, event -> choose(row));
        rows.add(row);
    }

    private int fieldHeight(Composite list) {
        if (fieldHeight == SWT.DEFAULT) {
            Text field = new Text(list, SWT.BORDER);
            fieldHeight = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
            field.dispose();
        }
        return fieldHeight;
    }

    /** All fields begin at the same place. */
    private int widestName() {
        return rows.stream()
                .mapToInt(row -> row.present.computeSize(SWT.DEFAULT, SWT.DEFAULT).x)
                .max()
                .orElse(SWT.DEFAULT);
    }

    private void choose(Row row) {
        boolean chosen = row.present.getSelection();
        Text handle = row.handle.orElseGet(() -> field(row));
        handle.setEnabled(chosen);
        if (chosen) {
            handle.setFocus();
        }
    }

    private Text field(Row row) {
        Composite list = row.present.getParent();
        Text handle = new Text(list, SWT.BORDER);
        handle.setMessage(text("NetworksPage.handle"));
        AccessibleName.give(handle, text("NetworksPage.handleOn", row.network.name()));
        handle.moveBelow(row.present);
        GridDataFactory.swtDefaults().hint(widestName(), SWT.DEFAULT).applyTo(row.present);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(handle);
        row.handle = Optional.of(handle);
        list.layout();
        return handle;
    }

    List<NewChannel> channels() {
        return rows.stream()
                .filter(row -> row.present.getSelection())
                .map(row -> NewChannel.on(
                        row.network.id(), row.handle.map(Text::getText).orElse("")))
                .toList();
    }
}
