package crieur.rcp.internal.guide;

import static crieur.rcp.internal.message.Texts.text;

import crieur.ui.internal.window.OwnColours;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Optional;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;

/** The steps to a first post: what to do, a button that opens what it needs, and a box to tick, which is remembered. */
public final class StepsView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.rcp.steps";

    private static final String SHEET = "cheatsheets/first-post.xml";

    private final IEclipsePreferences done =
            (IEclipsePreferences) InstanceScope.INSTANCE.getNode("crieur.rcp").node("steps");
    private final Job keeping = Job.createSystem("Ticked steps", (ICoreRunnable) monitor -> flush());
    private ScrolledComposite scrolled;
    private Composite list;
    private Optional<Control> last = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        list = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 2).applyTo(list);
        scrolled.setContent(list);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> fit());
        Display display = parent.getDisplay();
        Job.createSystem("First steps", (ICoreRunnable) monitor -> {
                    Optional<Steps> steps = steps();
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> fill(steps));
                    }
                })
                .schedule();
    }

    private void fill(Optional<Steps> steps) {
        if (list.isDisposed()) {
            return;
        }
        if (steps.isPresent()) {
            show(steps.get());
        } else {
            words(list, text("GuideHandler.notThere"));
        }
        list.layout();
        fit();
        // The view was given the focus when there was nothing in it that could take it.
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private static Optional<Steps> steps() {
        return GuideHandler.pages().flatMap(pages -> {
            try (InputStream file = Files.newInputStream(pages.folder().resolve(SHEET))) {
                return Optional.of(Steps.read(file));
            } catch (IOException e) {
                LoggerFactory.getLogger(StepsView.class).error("The steps cannot be read", e);
                return Optional.empty();
            }
        });
    }

    private void show(Steps steps) {
        words(list, steps.introduction());
        int number = 1;
        for (Steps.Step step : steps.steps()) {
            step(number++, step);
        }
    }

    private void step(int number, Steps.Step step) {
        Button box = remembered(new Button(list, SWT.CHECK));
        // The light theme gives boxes in views a ground of their own, on which GTK's white tick cannot be seen.
        OwnColours.keep(box);
        box.setText(text("StepsView.step", number, step.title()));
        box.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        box.setSelection(done.getBoolean("" + number, false));
        box.addListener(SWT.Selection, event -> keep(number, box.getSelection()));
        GridDataFactory.fillDefaults().indent(0, 8).applyTo(box);
        words(list, step.description());
        for (Steps.Deed deed : step.deeds()) {
            Button button = remembered(new Button(list, SWT.PUSH));
            button.setText(deed.label().isEmpty() ? text("StepsView.doIt") : deed.label());
            button.addListener(SWT.Selection, event -> run(deed.command()));
            GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        }
    }

    private static void words(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(label);
    }

    private void keep(int number, boolean ticked) {
        done.putBoolean("" + number, ticked);
        keeping.schedule();
    }

    private void flush() {
        try {
            done.flush();
        } catch (BackingStoreException e) {
            LoggerFactory.getLogger(StepsView.class).warn("What is ticked is not kept", e);
        }
    }

    private void run(String command) {
        ICommandService commands = getSite().getService(ICommandService.class);
        try {
            getSite().getService(IHandlerService.class).executeCommand(commands.deserialize(command), null);
        } catch (NotEnabledException | NotHandledException e) {
            MessageDialog.openInformation(getSite().getShell(), text("StepsView.title"), text("StepsView.notNow"));
        } catch (CommandException e) {
            throw new IllegalStateException("A step's command cannot run: " + command, e);
        }
    }

    private void fit() {
        int width = Math.max(160, scrolled.getClientArea().width);
        scrolled.setMinHeight(list.computeSize(width, SWT.DEFAULT).y);
    }

    /** Where the focus was last is where it comes back to. */
    private Button remembered(Button button) {
        button.addListener(SWT.FocusIn, event -> last = Optional.of(button));
        return button;
    }

    /** A click brings the focus here before it reaches what is clicked, which must not be scrolled from under the pointer. */
    @Override
    public void setFocus() {
        Optional<Control> pointed = Optional.ofNullable(list.getDisplay().getCursorControl())
                .filter(control -> control == list || control.getParent() == list);
        scrolled.setShowFocusedControl(pointed.isEmpty());
        pointed.filter(Button.class::isInstance).or(() -> last).ifPresentOrElse(Control::setFocus, list::setFocus);
        scrolled.setShowFocusedControl(true);
    }
}
