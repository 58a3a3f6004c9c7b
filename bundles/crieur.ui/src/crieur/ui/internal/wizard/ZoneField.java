package crieur.ui.internal.wizard;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.Set;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/**
 * Asks for a time zone. There are hundreds: the page is shown before all of them are in the list. Those of no place, as the names
 * of older systems are, can be written but are not listed.
 */
final class ZoneField {

    private static final Set<String> PLACES = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private static final int AT_ONCE = 40;
    private static final int WIDTH = 300;

    private final Combo combo;
    private final Iterator<String> missing = ZoneId.getAvailableZoneIds().stream()
            .filter(id -> id.equals("UTC") || PLACES.contains(id.substring(0, Math.max(0, id.indexOf('/')))))
            .sorted()
            .iterator();

    ZoneField(Composite parent, Runnable changed) {
        combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setText(ZoneId.systemDefault().getId());
        combo.setVisibleItemCount(20);
        GridDataFactory.fillDefaults()
                .align(SWT.BEGINNING, SWT.CENTER)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(combo);
        combo.addModifyListener(event -> changed.run());
        combo.getDisplay().asyncExec(this::fill);
    }

    private void fill() {
        if (combo.isDisposed()) {
            return;
        }
        for (int i = 0; i < AT_ONCE && missing.hasNext(); i++) {
            combo.add(missing.next());
        }
        if (missing.hasNext()) {
            combo.getDisplay().asyncExec(this::fill);
        }
    }

    /** Returns what the person chose or wrote, which may be no zone. */
    String text() {
        return combo.getText();
    }
}
