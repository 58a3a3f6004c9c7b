package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.moment.DayText;
import crieur.workspace.internal.creation.NewCampaign.NewMilestone;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The milestones of a new campaign: a list, and a line below to add one. */
final class MilestoneTable {

    private final List<NewMilestone> milestones = new ArrayList<>();
    private final Composite area;
    private final Table table;
    private final Text name;
    private final DayText day;
    private final Button add;

    MilestoneTable(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(6, 4).applyTo(area);
        table = new Table(area, SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().span(4, 1).grab(true, true).hint(300, 60).applyTo(table);
        name = new Text(area, SWT.BORDER);
        name.setMessage(text("MilestoneTable.name"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(name);
        day = new DayText(area, text("DayText.day"), LocalDate.now(), this::changed);
        add = button(text("MilestoneTable.add"), this::add);
        changed();
        name.addModifyListener(event -> changed());
        Button remove = button(text("MilestoneTable.remove"), this::remove);
        remove.setEnabled(false);
        table.addListener(SWT.Selection, event -> remove.setEnabled(true));
    }

    private void changed() {
        add.setEnabled(!name.getText().isBlank() && day.day().isPresent());
    }

    private Button button(String words, Runnable work) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> work.run());
        return button;
    }

    Composite control() {
        return area;
    }

    private void add() {
        milestones.add(NewMilestone.named(name.getText().strip(), day.day().orElseThrow()));
        milestones.sort(Comparator.comparing(NewMilestone::date));
        name.setText("");
        show();
        name.setFocus();
    }

    private void remove() {
        if (table.getSelectionIndex() >= 0) {
            milestones.remove(table.getSelectionIndex());
            show();
        }
    }

    private void show() {
        table.removeAll();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        for (NewMilestone milestone : milestones) {
            new TableItem(table, SWT.NONE).setText(format.format(milestone.date()) + " · " + milestone.name());
        }
    }

    List<NewMilestone> milestones() {
        return List.copyOf(milestones);
    }
}
