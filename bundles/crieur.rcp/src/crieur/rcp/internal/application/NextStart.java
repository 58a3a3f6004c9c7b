package crieur.rcp.internal.application;

import static crieur.rcp.internal.message.Texts.text;

import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;

/** What is only so at the next start can be had at once. */
public final class NextStart {

    private NextStart() {}

    /** Says in which language the next start is; empty for that of the system. */
    public static void speak(Optional<String> language) {
        System.setProperty(Restart.LANGUAGE, language.orElse(""));
    }

    /** Says what the next start brings, and starts anew if the person wants it. Used from the display's thread. */
    public static void offer(IWorkbench workbench, Shell parent, String words) {
        int answer = MessageDialog.open(
                MessageDialog.QUESTION,
                parent,
                "Crieur",
                words,
                SWT.NONE,
                text("NextStart.now"),
                text("NextStart.later"));
        if (answer == 0) {
            workbench.getDisplay().asyncExec(workbench::restart);
        }
    }
}
