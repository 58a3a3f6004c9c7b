package crieur.ui.internal.preferences;

import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.field.ClipboardText;
import crieur.ui.internal.field.TabLeads;
import crieur.ui.internal.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** All that is known of the rule that is selected: in text that can be copied, and the addresses of its source as links. */
final class RuleDetail {

    private static final int LINES = 6;
    private static final String COPY = "copy ";

    private final RuleWords words;
    private final RuleAmount amounts;
    private final Text text;
    private final Link links;

    RuleDetail(Composite parent, RuleWords words, RuleAmount amounts) {
        this.words = words;
        this.amounts = amounts;
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(400, LINES * text.getLineHeight())
                .applyTo(text);
        AccessibleName.give(text, words.text("RuleDetail.name"));
        TabLeads.on(text);
        links = new Link(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(links);
        links.addListener(SWT.Selection, event -> follow(event.text));
        show(words.text("RuleDetail.choose"), List.of());
    }

    /** Shows what is selected: a rule, a network, or nothing. */
    void show(Optional<Object> selected) {
        Object element = selected.orElse(null);
        if (element instanceof NetworkRows.Row row) {
            show(
                    lines(row),
                    SourceAddresses.in(Texts.text(row.provenance().words().source())));
        } else if (element instanceof Network network) {
            show(lines(network), List.of());
        } else {
            show(words.text("RuleDetail.choose"), List.of());
        }
    }

    private void show(String said, List<String> addresses) {
        text.setText(said);
        links.setText(addresses.stream()
                .map(address -> "<a href=\"" + address + "\">" + words.text("RuleDetail.open", address)
                        + "</a>   <a href=\"" + COPY + address + "\">" + words.text("RuleDetail.copy") + "</a>")
                .collect(Collectors.joining("\n")));
        boolean any = !addresses.isEmpty();
        if (any || links.getVisible()) {
            links.setVisible(any);
            ((GridData) links.getLayoutData()).exclude = !any;
            // The text gives the links their room, so that the list above stays as it is.
            links.getParent().layout(true, true);
        }
    }

    private String lines(NetworkRows.Row row) {
        Provenance from = row.provenance();
        List<String> lines = new ArrayList<>();
        lines.add(words.text("RuleDetail.rule", words.name(row.key(), row.tier(), row.postType()), value(row)));
        lines.add(words.text("RuleDetail.source", Texts.text(from.words().source())));
        String standing = words.standing(from.standing().id());
        lines.add(from.date()
                .map(date -> words.text("RuleDetail.dated", date, standing))
                .orElseGet(() -> words.text("RuleDetail.undated", standing)));
        from.words().disagreement().ifPresent(others -> lines.add(words.text("RuleDetail.others", Texts.text(others))));
        lines.add(words.text("RuleDetail.key", row.key()));
        return String.join("\n", lines);
    }

    private String value(NetworkRows.Row row) {
        return row.figure().map(figure -> amounts.exact(row.key(), figure)).orElseGet(() -> words.values(row.words()));
    }

    private String lines(Network network) {
        return network.updated()
                        .map(day -> words.text("RuleDetail.network", network.name(), day.toString()))
                        .orElse(network.name())
                + "\n"
                + words.text("RuleDetail.contributor", network.contributor());
    }

    private void follow(String reference) {
        String address = reference.startsWith(COPY) ? reference.substring(COPY.length()) : reference;
        if (reference.startsWith(COPY)) {
            copy(address);
        } else if (!Program.launch(address)) {
            copy(address);
            MessageDialog.openInformation(text.getShell(), "Crieur", words.text("RuleDetail.noBrowser", address));
        }
    }

    private void copy(String address) {
        ClipboardText.put(text.getDisplay(), address);
    }
}
