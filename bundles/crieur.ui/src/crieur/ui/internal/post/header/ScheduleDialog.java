package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.moment.DayText;
import crieur.ui.internal.moment.TimeText;
import crieur.ui.internal.post.header.ScheduleViewModel.Way;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;

/** Asks when a post goes out. */
final class ScheduleDialog extends Dialog {

    private static final int FARTHEST = 999;

    private final ScheduleViewModel model;
    private DayText date;
    private TimeText time;
    private List<Control> ofTime = List.of();
    private Combo milestone;
    private Spinner days;
    private Label result;

    ScheduleDialog(Shell shell, ScheduleViewModel model) {
        super(shell);
        this.model = model;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(text("ScheduleDialog.title"));
    }

    /** Most come to change the day. */
    @Override
    public void create() {
        super.create();
        if (model.way() == Way.MILESTONE) {
            days.setFocus();
        } else {
            date.focus();
        }
        show();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, text("ScheduleDialog.ok"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, text("ScheduleDialog.cancel"), false);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite grid = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(grid);
        createAt(grid);
        createFromMilestone(grid);
        way(grid, Way.NONE, "ScheduleDialog.none");
        span(new Label(grid, SWT.NONE), 2);
        Label timeName = new Label(grid, SWT.NONE);
        timeName.setText(text("ScheduleDialog.time"));
        time = new TimeText(grid, model.time(), () -> {
            time.time().ifPresent(model::setTime);
            show();
        });
        AccessibleName.give(time.control(), timeName.getText());
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(time.control());
        String zone = model.zone().getDisplayName(TextStyle.FULL, Locale.getDefault());
        Label zoneName = new Label(grid, SWT.NONE);
        zoneName.setText(zone);
        ofTime = List.of(timeName, time.control(), zoneName);
        result = new Label(grid, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .span(3, 1)
                .grab(true, false)
                .hint(380, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(result);
        show();
        return area;
    }

    private void createAt(Composite grid) {
        Button at = way(grid, Way.AT, "ScheduleDialog.at");
        date = new DayText(grid, text("DayText.day"), model.date(), () -> {
            date.day().ifPresent(model::setDate);
            select(at, Way.AT);
        });
        span(date.control(), 2);
    }

    private void createFromMilestone(Composite grid) {
        Button from = way(grid, Way.MILESTONE, "ScheduleDialog.milestone");
        from.setEnabled(!model.milestones().isEmpty());
        days = new Spinner(grid, SWT.BORDER);
        days.setValues(model.days(), -FARTHEST, FARTHEST, 0, 1, 7);
        days.setToolTipText(text("ScheduleDialog.days"));
        days.setEnabled(from.getEnabled());
        days.addListener(SWT.Selection, event -> {
            model.setDays(days.getSelection());
            select(from, Way.MILESTONE);
        });
        milestone = new Combo(grid, SWT.READ_ONLY);
        milestone.setItems(model.milestones().toArray(String[]::new));
        milestone.select(model.milestones().indexOf(model.milestone()));
        milestone.setEnabled(from.getEnabled());
        milestone.addListener(SWT.Selection, event -> {
            model.setMilestone(milestone.getText());
            select(from, Way.MILESTONE);
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(milestone);
    }

    private Button way(Composite grid, Way way, String key) {
        Button button = new Button(grid, SWT.RADIO);
        button.setText(text(key));
        button.setSelection(model.way() == way);
        button.setData(way);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                model.choose(way);
                show();
            }
        });
        return button;
    }

    private void select(Button button, Way way) {
        for (Control other : button.getParent().getChildren()) {
            if (other instanceof Button radio) {
                radio.setSelection(radio == button);
            }
        }
        model.choose(way);
        show();
    }

    private static void span(Control control, int columns) {
        GridDataFactory.fillDefaults().span(columns, 1).applyTo(control);
    }

    private void show() {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                .withLocale(Locale.getDefault());
        ofTime.forEach(control -> control.setVisible(model.way() != Way.NONE));
        result.setText(trouble()
                .orElseGet(() -> model.way() == Way.NONE
                        ? text("ScheduleDialog.notYet")
                        : model.moment()
                                .map(moment -> text("ScheduleDialog.goesOut", format.format(moment)))
                                .orElseGet(() -> text("ScheduleDialog.noDay"))));
        result.requestLayout();
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(trouble().isEmpty());
        }
    }

    /** Says what of that which counts cannot be understood. */
    private Optional<String> trouble() {
        if (model.way() == Way.AT && date.day().isEmpty()) {
            return Optional.of(text("ScheduleDialog.notADay"));
        }
        return model.way() != Way.NONE && time.time().isEmpty()
                ? Optional.of(text("ScheduleDialog.notATime"))
                : Optional.empty();
    }
}
