package crieur.ui.internal.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

/** Has Tab lead on from a field of several lines, as from any other: such a field would keep the key. */
public final class TabLeads {

    private TabLeads() {}

    /** Does so from now on, also backwards. */
    public static void on(Control field) {
        field.addListener(
                SWT.Traverse,
                event -> event.doit |=
                        event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }
}
