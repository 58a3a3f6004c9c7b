package crieur.ui.internal.window;

import org.eclipse.swt.widgets.Widget;

/** Controls whose colours are their own, not a theme's. */
public final class OwnColours {

    /** What the platform's theme engine asks a control for. */
    private static final String KEY = "org.eclipse.e4.ui.css.disabled";

    private OwnColours() {}

    /** Leaves a control its colours, if called before a theme gives it others. */
    public static void keep(Widget control) {
        control.setData(KEY, Boolean.TRUE);
    }

    /** Returns whether a control keeps its colours. */
    public static boolean areKept(Widget control) {
        return control.getData(KEY) != null;
    }
}
