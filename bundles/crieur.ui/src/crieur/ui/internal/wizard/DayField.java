package crieur.ui.internal.wizard;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;

/** A day, or a day and a time, that may be left open. */
final class DayField {

    private final Button known;
    private final DateTime day;
    private final DateTime time;

    DayField(Composite parent, String words, boolean withTime, Runnable changed) {
        known = new Button(parent, SWT.CHECK);
        known.setText(words);
        day = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        time = withTime ? new DateTime(parent, SWT.TIME | SWT.SHORT | SWT.BORDER) : null;
        if (withTime) {
            time.setTime(9, 0, 0);
        }
        enable();
        known.addListener(SWT.Selection, event -> {
            enable();
            changed.run();
        });
        day.addListener(SWT.Selection, event -> changed.run());
    }

    /** A time that counts for nothing is not shown: the dark theme does not grey it. */
    private void enable() {
        day.setEnabled(known.getSelection());
        if (time != null) {
            time.setVisible(known.getSelection());
        }
    }

    Optional<LocalDate> day() {
        return known.getSelection()
                ? Optional.of(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()))
                : Optional.empty();
    }

    LocalTime time() {
        return LocalTime.of(time.getHours(), time.getMinutes());
    }
}
