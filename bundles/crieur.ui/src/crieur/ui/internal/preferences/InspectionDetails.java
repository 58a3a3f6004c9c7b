package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.access.CheckKey;
import crieur.ui.internal.message.Texts;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** What an inspection finds, and how severe and from when on. */
final class InspectionDetails {

    private static final List<Severity> SEVERITIES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private static final int RULES_SHOWN = 4;
    private static final int WIDTH = 420;

    private final ProfileViewModel model;
    private final Runnable changed;
    private final Composite area;
    private Optional<InspectionDescriptor> shown = Optional.empty();
    private Optional<Button> reset = Optional.empty();

    InspectionDetails(Composite parent, ProfileViewModel model, Runnable changed) {
        this.model = model;
        this.changed = () -> {
            changed.run();
            reset.ifPresent(button -> button.setEnabled(isOwn()));
        };
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, 0).applyTo(area);
    }

    void show(Optional<InspectionDescriptor> inspection) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        reset = Optional.empty();
        shown = inspection;
        inspection.ifPresentOrElse(this::create, () -> line(text("InspectionDetails.choose")));
        makeRoom();
    }

    /** What needs more takes it from the list above, which scrolls; what needs less leaves that as it is. */
    private void makeRoom() {
        GridData room = (GridData) area.getLayoutData();
        int width = area.getSize().x > 0 ? area.getSize().x : WIDTH;
        room.heightHint = Math.max(room.heightHint, area.computeSize(width, SWT.DEFAULT, true).y);
        area.getParent().layout(true, true);
    }

    private void line(String words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(400, SWT.DEFAULT)
                .applyTo(label);
    }

    private void create(InspectionDescriptor inspection) {
        line(Texts.text(inspection.description()));
        label(text("InspectionDetails.severity"));
        Combo severity = new Combo(area, SWT.READ_ONLY);
        severity.add(text("InspectionDetails.usual", severityName(inspection.severity())));
        SEVERITIES.forEach(each -> severity.add(severityName(each)));
        severity.select(model.severity(inspection).map(SEVERITIES::indexOf).orElse(-1) + 1);
        severity.addListener(SWT.Selection, event -> {
            int index = severity.getSelectionIndex();
            model.setSeverity(inspection, index == 0 ? Optional.empty() : Optional.of(SEVERITIES.get(index - 1)));
            changed.run();
        });
        inspection.thresholds().keySet().stream().sorted().forEach(name -> threshold(inspection, name));
        List<String> off = model.rulesOff(inspection);
        if (!off.isEmpty()) {
            rules(inspection, off);
        }
        Button usual = new Button(area, SWT.PUSH);
        usual.setText(text("InspectionDetails.reset"));
        usual.setEnabled(isOwn());
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .align(SWT.BEGINNING, SWT.CENTER)
                .applyTo(usual);
        reset = Optional.of(usual);
        usual.addListener(SWT.Selection, event -> {
            model.reset(inspection);
            show(Optional.of(inspection));
            changed.run();
        });
    }

    /** What the team turned off at a problem: there is no other way back to it than from here. */
    private void rules(InspectionDescriptor inspection, List<String> off) {
        label(text("InspectionDetails.rules"));
        Table table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        for (String rule : off) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(rule);
            item.setChecked(model.isRuleOn(inspection, rule));
        }
        RuleLabels.show(table, inspection);
        // Rows have their height only once there are some.
        int height = table.getItemHeight() * Math.min(off.size(), RULES_SHOWN);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, height).applyTo(table);
        CheckKey.give(table);
        AccessibleName.give(table, text("InspectionDetails.rules"));
        table.addListener(SWT.Selection, event -> {
            if (event.detail == SWT.CHECK) {
                TableItem item = (TableItem) event.item;
                model.setRule(inspection, (String) item.getData(), item.getChecked());
                changed.run();
            }
        });
    }

    private boolean isOwn() {
        return shown.filter(model::isOwn).isPresent();
    }

    private void label(String words) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private void threshold(InspectionDescriptor inspection, String name) {
        label(text("InspectionDetails.threshold", name));
        Text field = new Text(area, SWT.BORDER);
        double value = model.threshold(inspection, name);
        field.setText(value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value));
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> {
            try {
                model.setThreshold(
                        inspection, name, Double.parseDouble(field.getText().replace(',', '.')));
                changed.run();
            } catch (NumberFormatException e) {
                // Half of a number is typed: the one before counts until it is whole.
            }
        });
    }

    static String severityName(Severity severity) {
        return switch (severity) {
            case ERROR -> text("InspectionDetails.error");
            case WARNING -> text("InspectionDetails.warning");
            case INFO -> text("InspectionDetails.info");
        };
    }
}
