package crieur.ui.internal.moment;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A field for a time of the day; the arrows change it by a quarter of an hour, the keys for pages by an hour. */
public final class TimeText {

    private static final int QUARTER = 15;

    private final MomentText<LocalTime> field;

    /** Creates a field that tells of each change, also to what is no time. */
    public TimeText(Composite parent, LocalTime first, Runnable changed) {
        Locale locale = Locale.getDefault();
        field = new MomentText<>(
                parent,
                first,
                new MomentText.Ways<>(
                        (typed, before) -> Typed.time(typed, locale),
                        time -> Typed.words(time, locale),
                        (time, by) -> time.plusMinutes((long) by * QUARTER),
                        (time, by) -> time.plusHours(by)),
                changed);
    }

    /** Returns the time; nothing while what is typed is none. */
    public Optional<LocalTime> time() {
        return field.value();
    }

    /** Returns the field's control. */
    public Control control() {
        return field.control();
    }
}
