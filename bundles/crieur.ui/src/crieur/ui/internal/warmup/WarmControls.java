package crieur.ui.internal.warmup;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * Makes one of each kind of control that a dialog has, in a window that is never shown: the toolkit reads styles, fonts and
 * its own code when the first of a kind is made and measured. For the display's thread, a step at a time.
 */
final class WarmControls {

    private final Display display;
    private Shell shell;

    WarmControls(Display display) {
        this.display = display;
    }

    /** Returns what is to be done, the last of which leaves nothing behind. */
    List<Runnable> steps() {
        List<Runnable> steps = new ArrayList<>();
        steps.add(this::begin);
        steps.add(() -> named(new Label(shell, SWT.WRAP)));
        steps.add(() -> coloured(new Text(shell, SWT.READ_ONLY | SWT.WRAP)));
        steps.add(() -> measured(new Text(shell, SWT.BORDER)));
        steps.add(() -> measured(new Text(shell, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)));
        steps.add(() -> worded(new Button(shell, SWT.PUSH)));
        steps.add(() -> worded(new Button(shell, SWT.CHECK)));
        steps.add(() -> worded(new Button(shell, SWT.RADIO)));
        steps.add(() -> measured(new Combo(shell, SWT.READ_ONLY)));
        steps.add(() -> measured(new Combo(shell, SWT.DROP_DOWN)));
        steps.add(() -> measured(new Table(shell, SWT.CHECK | SWT.BORDER)));
        steps.add(() -> measured(new Link(shell, SWT.NONE)));
        steps.add(() -> measured(new ProgressBar(shell, SWT.HORIZONTAL)));
        steps.add(() -> measured(new StyledText(shell, SWT.WRAP | SWT.V_SCROLL)));
        steps.add(() -> measured(new ToolItem(new ToolBar(shell, SWT.FLAT), SWT.PUSH).getParent()));
        steps.add(() -> measured(new Composite(new ScrolledComposite(shell, SWT.V_SCROLL), SWT.NONE)));
        steps.add(this::end);
        return steps;
    }

    private void begin() {
        shell = new Shell(display, SWT.DIALOG_TRIM | SWT.RESIZE);
        shell.setLayout(new GridLayout());
    }

    private static void measured(Control control) {
        control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    private static void named(Label label) {
        label.setFont(JFaceResources.getBannerFont());
        label.getAccessible();
        measured(label);
    }

    private static void coloured(Text text) {
        text.setBackground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        text.setForeground(text.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        measured(text);
    }

    private static void worded(Button button) {
        button.setText("A");
        button.setFont(JFaceResources.getDialogFont());
        measured(button);
    }

    private void end() {
        shell.dispose();
    }
}
