package crieur.ui.internal.wizard;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.moment.DayText;
import crieur.ui.internal.moment.TimeText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** A day, or a day and a time, that may be left open. */
final class DayField {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final Button known;
    private final DayText day;
    private final Optional<TimeText> time;

    DayField(Composite parent, String words, boolean withTime, Runnable changed) {
        known = new Button(parent, SWT.CHECK);
        known.setText(words);
        day = new DayText(parent, words, LocalDate.now(), changed);
        time = withTime ? Optional.of(new TimeText(parent, MORNING, changed)) : Optional.empty();
        time.ifPresent(field -> AccessibleName.give(field.control(), text("ScheduleDialog.time")));
        enable();
        known.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
    }

    /** A time that counts for nothing is not shown: the dark theme does not grey it. */
    private void enable() {
        day.setEnabled(known.getSelection());
        time.ifPresent(field -> field.control().setVisible(known.getSelection()));
    }

    /** Returns what of it cannot be understood, in words. */
    Optional<String> wrong() {
        if (!known.getSelection()) {
            return Optional.empty();
        }
        if (day.day().isEmpty()) {
            return Optional.of(text("ScheduleDialog.notADay"));
        }
        return time.filter(field -> field.time().isEmpty()).map(field -> text("ScheduleDialog.notATime"));
    }

    Optional<LocalDate> day() {
        return known.getSelection() ? day.day() : Optional.empty();
    }

    LocalTime time() {
        return time.flatMap(TimeText::time).orElse(MORNING);
    }
}
