package crieur.rcp.internal.guide;

import static crieur.rcp.internal.message.Texts.text;

import crieur.ui.internal.access.PressKey;
import crieur.ui.internal.window.ModalWindow;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationAdapter;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The guide in a window of its own beside the work: its contents on the left, a page on the right. */
final class GuideWindow {

    private static final String KEY = "crieur.rcp.guide";

    private final GuidePages pages;
    private final Shell shell;
    private java.util.List<GuidePages.Page> shown;
    private Text search;
    private List contents;
    private Browser browser;
    private ToolItem back;
    private ToolItem forward;

    private GuideWindow(Shell active, Optional<Shell> modal, GuidePages pages) {
        this.pages = pages;
        shell = modal.map(dialog -> new Shell(dialog, SWT.SHELL_TRIM))
                .orElseGet(() -> new Shell(active.getDisplay(), SWT.SHELL_TRIM));
        shell.setText(text("GuideWindow.title"));
        shell.setImages(active.getImages());
        shell.setData(KEY, this);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        createBar();
        createBody();
        place(active);
        shell.addListener(SWT.Traverse, event -> closeAt(event.detail == SWT.TRAVERSE_ESCAPE));
        browser.addListener(SWT.KeyDown, event -> closeAt(event.keyCode == SWT.ESC));
    }

    /** The display has its turn first: the key is still on its way through what would be gone. */
    private void closeAt(boolean escape) {
        if (escape) {
            shell.getDisplay().asyncExec(shell::dispose);
        }
    }

    /**
     * Shows a page, in the window that is open already if it can be used. While a modal dialog is open only windows that
     * belong to it can; the guide is then closed with it.
     *
     * @param active where the person is
     * @param wanted words that the pages listed must have; empty for all pages
     * @return whether this system can show pages inside a program
     */
    static boolean show(Shell active, GuidePages pages, String href, String wanted) {
        Display display = active.getDisplay();
        try {
            Optional<Shell> modal = modal(active);
            GuideWindow window = open(display, modal).orElseGet(() -> new GuideWindow(active, modal, pages));
            window.browser.setUrl(pages.address(href));
            window.search.setText(wanted);
            window.shell.open();
            window.shell.forceActive();
            return true;
        } catch (SWTError e) {
            any(display).ifPresent(window -> window.shell.dispose());
            return false;
        }
    }

    /** Returns the dialog that a shell is, or belongs to, without which nothing else can be used. */
    private static Optional<Shell> modal(Shell active) {
        return Stream.iterate(active, Objects::nonNull, shell -> (Shell) shell.getParent())
                .filter(ModalWindow::is)
                .findFirst();
    }

    /** Returns the window that is open, after closing one that the dialog would block. */
    private static Optional<GuideWindow> open(Display display, Optional<Shell> modal) {
        Optional<GuideWindow> open = any(display);
        if (open.isPresent() && modal.isPresent() && open.get().shell.getParent() != modal.get()) {
            open.get().shell.dispose();
            return Optional.empty();
        }
        return open;
    }

    private static Optional<GuideWindow> any(Display display) {
        for (Shell shell : display.getShells()) {
            if (shell.getData(KEY) instanceof GuideWindow window) {
                return Optional.of(window);
            }
        }
        return Optional.empty();
    }

    private void createBar() {
        ToolBar bar = new ToolBar(shell, SWT.FLAT);
        PressKey.give(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        back = item(bar, "GuideWindow.back", () -> browser.back());
        forward = item(bar, "GuideWindow.forward", () -> browser.forward());
        item(bar, "GuideWindow.outside", () -> Program.launch(browser.getUrl()));
    }

    private static ToolItem item(ToolBar bar, String key, Runnable deed) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(text(key));
        item.addListener(SWT.Selection, event -> deed.run());
        return item;
    }

    private void createBody() {
        SashForm halves = new SashForm(shell, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
        createContents(halves);
        Composite right = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        browser = new Browser(right, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        browser.addLocationListener(new LocationAdapter() {
            @Override
            public void changing(LocationEvent event) {
                leave(event);
            }

            @Override
            public void changed(LocationEvent event) {
                follow(event.location);
            }
        });
        halves.setWeights(4, 11);
    }

    private void createContents(SashForm halves) {
        Composite left = new Composite(halves, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(text("GuideWindow.search"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        contents = new List(left, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
        list(pages.pages());
        search.addModifyListener(event -> list(pages.matching(search.getText())));
        search.addListener(SWT.DefaultSelection, event -> open(0));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                contents.setFocus();
            }
        });
        contents.addListener(SWT.Selection, event -> open(contents.getSelectionIndex()));
    }

    private void list(java.util.List<GuidePages.Page> found) {
        shown = found;
        contents.setItems(found.stream().map(GuidePages.Page::title).toArray(String[]::new));
        if (found.isEmpty()) {
            contents.add(text("GuideWindow.nothing"));
        }
        select(browser == null ? "" : browser.getUrl());
    }

    private void open(int index) {
        if (index >= 0 && index < shown.size()) {
            browser.setUrl(pages.address(shown.get(index).href()));
        }
    }

    private void select(String address) {
        int page = pages.at(address);
        if (page >= 0) {
            contents.setSelection(shown.indexOf(pages.pages().get(page)));
        }
    }

    /** Pages of the guide open here; everything else is for the person's own browser. */
    private static void leave(LocationEvent event) {
        if (event.location.startsWith("http")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    private void follow(String address) {
        select(address);
        back.setEnabled(browser.isBackEnabled());
        forward.setEnabled(browser.isForwardEnabled());
    }

    private void place(Shell parent) {
        Rectangle screen = parent.getMonitor().getClientArea();
        int width = Math.min(screen.width, Math.max(980, screen.width * 3 / 5));
        int height = Math.min(screen.height, Math.max(640, screen.height * 4 / 5));
        shell.setBounds(screen.x + screen.width - width, screen.y + (screen.height - height) / 2, width, height);
    }
}
