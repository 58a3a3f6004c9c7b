package crieur.rcp.internal.welcome;

import static crieur.rcp.internal.message.Texts.text;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.IntroPart;

/** What a person sees first: what Crieur is, and the two ways to begin. */
public final class WelcomePage extends IntroPart {

    private static final String STEPS = "crieur.rcp.command.firstPost";

    private LocalResourceManager resources;
    private Composite whole;
    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        whole = scrolled;
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        Composite page = new Composite(scrolled, SWT.NONE);
        page.setData("org.eclipse.e4.ui.css.id", "crieur-welcome");
        scrolled.setContent(page);
        GridLayoutFactory.fillDefaults().applyTo(page);

        Composite middle = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .grab(true, true)
                .applyTo(middle);
        GridLayoutFactory.fillDefaults().spacing(0, 14).applyTo(middle);
        Control bell = heading(middle);
        ways(middle);
        Control gestures = gestures(middle);
        links(middle);
        // Where the window is too low for everything, what only adorns goes first.
        int high = page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        scrolled.addListener(SWT.Resize, event -> {
            boolean low = scrolled.getClientArea().height < high;
            show(bell, !low);
            show(gestures, !low);
            scrolled.setMinHeight(page.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
            page.layout();
        });
    }

    private static void show(Control control, boolean shown) {
        control.setVisible(shown);
        ((GridData) control.getLayoutData()).exclude = !shown;
        control.getParent().layout();
    }

    private Control heading(Composite parent) {
        Label bell = new Label(parent, SWT.NONE);
        bell.setImage(image("icons/welcome.svg"));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(bell);
        Label title = label(parent, text("WelcomePage.title"), 2.6f, SWT.BOLD);
        title.setData("org.eclipse.e4.ui.css.id", "crieur-welcome-title");
        label(parent, text("WelcomePage.subtitle"), 1.25f, SWT.NORMAL);
        return bell;
    }

    private void ways(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .equalWidth(true)
                .spacing(28, 0)
                .applyTo(row);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .indent(0, 18)
                .applyTo(row);
        first = way(
                row,
                text("WelcomePage.sample"),
                text("WelcomePage.sampleExplained"),
                "icons/sample.svg",
                "crieur.ui.command.openSample");
        way(
                row,
                text("WelcomePage.create"),
                text("WelcomePage.createExplained"),
                "icons/create.svg",
                "crieur.ui.command.newBrand");
    }

    private Button way(Composite row, String title, String words, String icon, String command) {
        Composite card = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 8).applyTo(card);
        GridDataFactory.fillDefaults()
                .hint(310, SWT.DEFAULT)
                .align(SWT.FILL, SWT.BEGINNING)
                .applyTo(card);
        Button button = new Button(card, SWT.PUSH);
        button.setText(title);
        button.setImage(image(icon));
        button.setFont(font(1.2f, SWT.BOLD));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 64).applyTo(button);
        button.addListener(SWT.Selection, event -> begin(command));
        Label explanation = new Label(card, SWT.WRAP | SWT.CENTER);
        explanation.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(explanation);
        return button;
    }

    private Control gestures(Composite parent) {
        Composite rows = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(18, 6).applyTo(rows);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .indent(0, 26)
                .applyTo(rows);
        gesture(rows, text("WelcomePage.keyFix"), text("WelcomePage.gestureFix"));
        gesture(rows, "F2", text("WelcomePage.gestureNext"));
        gesture(rows, text("WelcomePage.keySave"), text("WelcomePage.gestureSave"));
        return rows;
    }

    private void gesture(Composite rows, String keys, String meaning) {
        Label key = new Label(rows, SWT.NONE);
        key.setText(keys);
        key.setFont(font(1f, SWT.BOLD));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(key);
        new Label(rows, SWT.NONE).setText(meaning);
    }

    private void links(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(36, 0).applyTo(row);
        GridDataFactory.fillDefaults()
                .align(SWT.CENTER, SWT.CENTER)
                .indent(0, 22)
                .applyTo(row);
        link(row, text("WelcomePage.steps"), () -> begin(STEPS));
        link(
                row,
                text("WelcomePage.skip"),
                () -> WelcomeClosing.close(getIntroSite().getWorkbenchWindow(), () -> {}));
    }

    private static void link(Composite row, String words, Runnable deed) {
        Link link = new Link(row, SWT.NONE);
        link.setText("<a>" + words + "</a>");
        link.addListener(SWT.Selection, event -> deed.run());
    }

    /** Takes away what is on the page, which is about to close. */
    void clear() {
        whole.dispose();
    }

    /** Returns whether the page is about to close. */
    boolean isCleared() {
        return whole.isDisposed();
    }

    /** The page is seen to close before what was chosen opens. */
    private void begin(String command) {
        // The view that takes this page's place asks for the focus when the events that are waiting are done. A dialog
        // opened before would look as if it had the focus, and no key but letters would reach it.
        IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
        WelcomeClosing.close(window, () -> execute(command, window.getService(IHandlerService.class)));
    }

    private static void execute(String command, IHandlerService handlers) {
        try {
            handlers.executeCommand(command, null);
        } catch (org.eclipse.core.commands.common.CommandException e) {
            throw new IllegalStateException("The command of a welcome button is not there: " + command, e);
        }
    }

    private Label label(Composite parent, String words, float scale, int style) {
        Label label = new Label(parent, SWT.WRAP | SWT.CENTER);
        label.setText(words);
        label.setFont(font(scale, style));
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(label);
        return label;
    }

    private org.eclipse.swt.graphics.Font font(float scale, int style) {
        FontDescriptor base = JFaceResources.getDialogFontDescriptor();
        int height = Math.round(base.getFontData()[0].getHeight() * scale);
        return resources.create(base.setHeight(height).setStyle(style));
    }

    private Image image(String path) {
        return resources.create(ImageDescriptor.createFromURL(WelcomePage.class.getResource("/" + path)));
    }

    @Override
    public String getTitle() {
        return text("WelcomePage.tab");
    }

    @Override
    public void standbyStateChanged(boolean standby) {
        // The page looks the same at any size.
    }

    @Override
    public void setFocus() {
        if (!first.isDisposed()) {
            first.setFocus();
        }
    }
}
