package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.network.Network;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.image.NetworkImages;
import crieur.workspace.internal.creation.NewBrand.NewChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which networks a brand is present on, and by what name. */
final class NetworksPage extends WizardPage {

    private static final int AT_ONCE = 3;

    private final List<Network> networks;
    private final NetworkImages images;
    private final List<Row> rows = new ArrayList<>();

    /** One network. */
    private record Row(Network network, Button present, Text handle) {}

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
            rows.stream().findFirst().ifPresent(row -> row.present().setFocus());
        }
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(page);
        ScrolledComposite scrolled = new ScrolledComposite(page, SWT.V_SCROLL | SWT.BORDER);
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
        fill(scrolled, list);
    }

    /** Adds the next networks; those that are not in sight yet come while the page is already there. */
    private void fill(ScrolledComposite scrolled, Composite list) {
        if (list.isDisposed()) {
            return;
        }
        networks.subList(rows.size(), Math.min(networks.size(), rows.size() + AT_ONCE))
                .forEach(network -> row(list, network));
        scrolled.setMinSize(list.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        list.layout();
        if (rows.size() < networks.size()) {
            list.getDisplay().asyncExec(() -> fill(scrolled, list));
        }
    }

    private void row(Composite list, Network network) {
        Label icon = new Label(list, SWT.NONE);
        images.image(network.id()).ifPresent(icon::setImage);
        Button present = new Button(list, SWT.CHECK);
        present.setText(network.name());
        Text handle = new Text(list, SWT.BORDER);
        handle.setMessage(text("NetworksPage.handle"));
        handle.setEnabled(false);
        AccessibleName.give(handle, text("NetworksPage.handleOn", network.name()));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(handle);
        present.addListener(SWT.Selection, event -> {
            handle.setEnabled(present.getSelection());
            if (present.getSelection()) {
                handle.setFocus();
            }
        });
        rows.add(new Row(network, present, handle));
    }

    List<NewChannel> channels() {
        return rows.stream()
                .filter(row -> row.present().getSelection())
                .map(row -> NewChannel.on(row.network().id(), row.handle().getText()))
                .toList();
    }
}
