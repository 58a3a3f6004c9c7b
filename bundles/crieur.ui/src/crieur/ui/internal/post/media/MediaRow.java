package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.PressKey;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.post.header.Chip;
import crieur.ui.internal.post.header.ChipColours;
import crieur.ui.internal.post.header.EditedField;
import java.util.Locale;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** One picture or film in the strip. */
final class MediaRow {

    private final Composite area;
    private final Edits edits;
    private final MediaPicture picture;
    private Label name;
    private Label counter;
    private Label problems;
    private Text altText;
    private EditedField alt;
    private ToolItem up;
    private ToolItem down;
    private boolean tooLong;
    private Chip.Level level = Chip.Level.NEAR;

    /** What can be done with a medium. */
    interface Edits {

        /** Sets its alternative text; a blank one takes it away. */
        void setAlt(String alt);

        /** Moves it by some places. */
        void move(int by);

        /** Takes it out of the post; its file stays. */
        void remove();
    }

    MediaRow(Composite parent, FieldFocus fields, Edits edits) {
        this.edits = edits;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        picture = new MediaPicture(area);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(picture);
        createText(fields);
        createTools();
    }

    private void createText(FieldFocus fields) {
        Composite middle = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 1).applyTo(middle);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(middle);
        name = new Label(middle, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(name);
        counter = new Label(middle, SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).applyTo(counter);
        altText = new Text(middle, SWT.SINGLE | SWT.BORDER);
        altText.setMessage(text("MediaRow.altHint"));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(altText);
        altText.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = text("MediaRow.altOf", name.getText());
            }
        });
        altText.addListener(SWT.KeyDown, this::key);
        fields.attach(altText);
        alt = new EditedField(altText, edits::setAlt);
        problems = new Label(middle, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(100, SWT.DEFAULT)
                .exclude(true)
                .applyTo(problems);
        problems.setVisible(false);
        MeaningfulColour.keep(counter, () -> tooLong ? colour(Chip.Level.OVER) : name.getForeground());
        MeaningfulColour.keep(problems, () -> colour(level));
    }

    private Color colour(Chip.Level level) {
        return ChipColours.of(level, area.getBackground());
    }

    /** The order is changed by keyboard as lines are in a text. */
    private void key(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            alt.flush();
            edits.move(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        }
    }

    private void createTools() {
        // The system paints bars in the grey of windows, the editor is white.
        area.setBackgroundMode(SWT.INHERIT_DEFAULT);
        ToolBar bar = new ToolBar(area, SWT.FLAT);
        PressKey.give(bar);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(bar);
        up = tool(bar, "↑", "MediaRow.up", () -> edits.move(-1));
        down = tool(bar, "↓", "MediaRow.down", () -> edits.move(1));
        tool(bar, "✕", "MediaRow.remove", edits::remove);
    }

    private static ToolItem tool(ToolBar bar, String sign, String key, Runnable run) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(sign);
        item.setToolTipText(text(key));
        item.addListener(SWT.Selection, event -> run.run());
        return item;
    }

    Composite control() {
        return area;
    }

    /** Shows a medium; returns whether that may take more or less room. */
    boolean show(MediaItem item, int count) {
        name.setText(item.name().isEmpty() ? text("MediaRow.noFile") : item.name());
        counter.setText(item.counter(Locale.getDefault()));
        if (tooLong != item.isAltTooLong()) {
            tooLong = item.isAltTooLong();
            counter.redraw();
        }
        alt.show(item.alt());
        picture.show(item);
        up.setEnabled(item.index() > 0);
        down.setEnabled(item.index() < count - 1);
        String said = MediaItem.said(item.problems());
        if (said.equals(problems.getText())) {
            return false;
        }
        level = MediaItem.level(item.problems());
        problems.setText(said);
        ((GridData) problems.getLayoutData()).exclude = said.isEmpty();
        problems.setVisible(!said.isEmpty());
        return true;
    }

    void focus() {
        altText.setFocus();
    }

    boolean isFocused() {
        return altText.isFocusControl();
    }

    void flush() {
        alt.flush();
    }
}
