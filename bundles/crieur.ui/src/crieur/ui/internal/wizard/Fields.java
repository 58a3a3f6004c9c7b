package crieur.ui.internal.wizard;

import crieur.ui.internal.field.TabLeads;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The fields of a wizard's page: a label at the left, the field at the right. */
final class Fields {

    private final ScrolledComposite scrolled;
    private final Composite area;
    private final Runnable changed;

    Fields(Composite parent, Runnable changed) {
        this.changed = changed;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        area = new Composite(scrolled, SWT.NONE);
        scrolled.setContent(area);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(12, 12)
                .spacing(12, 9)
                .applyTo(area);
    }

    Composite area() {
        return area;
    }

    /** Returns all of it, once every field is there: where the screen is low, it scrolls. */
    Control whole() {
        scrolled.setMinHeight(area.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
        return scrolled;
    }

    Text text(String label) {
        label(label, SWT.CENTER);
        Text text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(text);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    Text lines(String label, int height) {
        label(label, SWT.BEGINNING);
        Text text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(SWT.DEFAULT, height)
                .applyTo(text);
        TabLeads.on(text);
        text.addModifyListener(event -> changed.run());
        return text;
    }

    Combo combo(String label, String... items) {
        label(label, SWT.CENTER);
        Combo combo = new Combo(area, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    /** A row of whatever is put into it. */
    Composite row(String label, int columns) {
        label(label, SWT.CENTER);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return row;
    }

    /** A field that takes the room that is left. */
    <T extends Control> T tall(String label, java.util.function.Function<Composite, T> maker) {
        label(label, SWT.BEGINNING);
        T made = maker.apply(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(360, 130).applyTo(made);
        return made;
    }

    void label(String words, int vertical) {
        Label label = new Label(area, SWT.NONE);
        label.setText(words);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, vertical).applyTo(label);
    }
}
