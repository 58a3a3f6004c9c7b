package crieur.ui.internal.moment;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.AccessibleName;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;

/**
 * A field for a day, with a calendar beside it; the arrows change it by a day, the keys for pages by a month, and Alt with the
 * arrow down opens the calendar.
 */
public final class DayText {

    private static final int WIDTH = 130;

    private final Composite area;
    private final MomentText<LocalDate> field;
    private final Button opens;
    private Shell popup;
    private DateTime calendar;

    /**
     * Creates a field that tells of each change, also to what is no day.
     *
     * @param name what a screen reader says of it
     */
    public DayText(Composite parent, String name, LocalDate first, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(area);
        Locale locale = Locale.getDefault();
        field = new MomentText<>(
                area,
                first,
                new MomentText.Ways<>(
                        (typed, before) -> Typed.day(typed, before, locale),
                        day -> Typed.words(day, locale),
                        (day, by) -> day.plusDays(by),
                        (day, by) -> day.plusMonths(by)),
                () -> {
                    if (isOpen()) {
                        follow();
                    }
                    changed.run();
                });
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(field.control());
        AccessibleName.give(field.control(), name);
        field.control().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN && event.stateMask == SWT.ALT) {
                event.doit = false;
                openCalendar();
            }
        });
        field.control().addListener(SWT.Traverse, this::closeInstead);
        opens = new Button(area, SWT.ARROW | SWT.DOWN);
        opens.setToolTipText(text("DayText.calendar"));
        AccessibleName.give(opens, text("DayText.calendar"));
        GridDataFactory.fillDefaults().hint(28, SWT.DEFAULT).applyTo(opens);
        opens.addListener(SWT.Selection, event -> openCalendar());
        area.getShell().addListener(SWT.Deactivate, event -> close());
        area.addListener(SWT.Dispose, event -> close());
    }

    /** Returns the day; nothing while what is typed is none. */
    public Optional<LocalDate> day() {
        return field.value();
    }

    /** Returns the control that holds the field. */
    public Control control() {
        return area;
    }

    /** Lets the day be changed or not; a control that holds others does not grey them. */
    public void setEnabled(boolean enabled) {
        field.control().setEnabled(enabled);
        opens.setEnabled(enabled);
    }

    /** Puts the keyboard into the field, with everything in it selected. */
    public void focus() {
        field.control().setFocus();
        field.control().selectAll();
    }

    /** The keyboard stays in the field, whose arrows the calendar follows: it would take every key there is, Escape included. */
    private void openCalendar() {
        if (isOpen()) {
            close();
            return;
        }
        focus();
        popup = new Shell(area.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS);
        popup.setLayout(new FillLayout());
        calendar = new DateTime(popup, SWT.CALENDAR | SWT.BORDER);
        follow();
        calendar.addListener(
                SWT.Selection,
                event -> field.set(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay())));
        calendar.addListener(SWT.MouseDoubleClick, event -> area.getDisplay().asyncExec(this::close));
        popup.pack();
        popup.setLocation(area.toDisplay(0, area.getSize().y));
        popup.setVisible(true);
    }

    private void follow() {
        LocalDate day = field.last();
        boolean shown = calendar.getYear() == day.getYear()
                && calendar.getMonth() + 1 == day.getMonthValue()
                && calendar.getDay() == day.getDayOfMonth();
        if (!shown) {
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
    }

    private boolean isOpen() {
        return popup != null && !popup.isDisposed();
    }

    private void close() {
        if (isOpen()) {
            popup.dispose();
        }
    }

    private void closeInstead(Event traverse) {
        boolean ends = traverse.detail == SWT.TRAVERSE_ESCAPE || traverse.detail == SWT.TRAVERSE_RETURN;
        if (isOpen() && ends) {
            traverse.doit = false;
            close();
        }
    }
}
