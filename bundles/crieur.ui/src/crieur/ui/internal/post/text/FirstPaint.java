package crieur.ui.internal.post.text;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Says on standard output when the first editor is on the screen, for the bench of the start. */
final class FirstPaint {

    private static final String ASKED = "crieur.bench.firstPaint";

    private FirstPaint() {}

    static void report(StyledText text) {
        if (!Boolean.getBoolean(ASKED)) {
            return;
        }
        text.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                text.removeListener(SWT.Paint, this);
                text.getDisplay().asyncExec(() -> System.out.println("first paint " + System.currentTimeMillis()));
            }
        });
    }
}
