package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.contribution.ContributionsSource;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.command.Commands;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.image.NetworkImages;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.ui.internal.problems.ProblemStore;
import crieur.ui.internal.tree.LazyTree;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** The list on the left: brands, their campaigns, their posts. */
public final class BrandsView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.ui.brands";

    private static final int OPEN_AT_FIRST = 2;

    private final Runnable problemsListener = () -> inDisplay(this::problemsChanged);
    private final Runnable brandsListener = () -> inDisplay(this::takeBrands);
    private final BroughtBack back = new BroughtBack(file -> inDisplay(() -> showWhenKnown(file)));
    private BrandsViewModel model;
    private BrandSessions sessions;
    private ProblemStore problems;
    private Composite stack;
    private Composite empty;
    private Composite list;
    private Text filter;
    private Label nothing;
    private LazyTree tree;
    private BrandsLook look;
    private Optional<Path> wanted = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        sessions = getSite().getService(BrandSessions.class);
        problems = getSite().getService(ProblemStore.class);
        model = new BrandsViewModel(this::stateName, problems::worst);
        look = new BrandsLook(model, Locale.getDefault());
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = createEmpty();
        list = createList();
        createToolBar();
        sessions.addListener(brandsListener);
        problems.addListener(problemsListener);
        back.start();
        takeBrands();
    }

    private String stateName(String state) {
        return sessions.stateName(state).map(Texts::text).orElse(state);
    }

    private Composite createEmpty() {
        Composite page = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(14, 20).spacing(0, 10).applyTo(page);
        Label words = new Label(page, SWT.WRAP);
        words.setText(text("BrandsView.empty"));
        GridDataFactory.fillDefaults().grab(true, false).hint(150, SWT.DEFAULT).applyTo(words);
        button(page, text("BrandsView.openSample"), "crieur.ui.command.openSample");
        button(page, text("BrandsView.newBrand"), "crieur.ui.command.newBrand");
        button(page, text("BrandsView.openBrand"), "crieur.ui.command.openBrand");
        return page;
    }

    private void button(Composite page, String words, String command) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        button.addListener(SWT.Selection, event -> Commands.execute(getSite(), command));
    }

    private Composite createList() {
        Composite page = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(page);
        filter = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("BrandsView.filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        new FieldFocus(getViewSite()).attach(filter);
        filter.addModifyListener(event -> applyFilter());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.tree().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        filter.addListener(SWT.DefaultSelection, event -> {
            if (event.detail != SWT.ICON_CANCEL && model.isFiltered()) {
                firstPost(model.roots()).ifPresent(this::open);
            }
        });
        nothing = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .indent(6, 2)
                .hint(150, SWT.DEFAULT)
                .exclude(true)
                .applyTo(nothing);
        nothing.setVisible(false);
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new LazyTree(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL, new BrandsContent(model, look));
        AccessibleName.give(tree.tree(), getPartName());
        columns.setColumnData(new TreeColumn(tree.tree(), SWT.NONE), new ColumnWeightData(1, 60));
        NetworkImages networks = new NetworkImages(getSite().getService(ContributionsSource.class));
        new RowPainter(tree.tree(), look, model, networks).install();
        tree.onOpen(this::open);
        // Who goes on in the list meanwhile is not taken away from there.
        tree.tree().addListener(SWT.MouseDown, event -> wanted = Optional.empty());
        tree.tree().addListener(SWT.KeyDown, event -> wanted = Optional.empty());
        getSite().setSelectionProvider(tree);
        createActions();
        return page;
    }

    private void createActions() {
        BrandActions actions = new BrandActions(getSite().getPage(), model);
        BrandsDrag drag = new BrandsDrag(tree, model, actions, sessions, this::showWhenKnown);
        drag.create();
        new BrandsMenu(getViewSite(), tree, actions, this::showWhenKnown).create();
        IActionBars bars = getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), action(drag::copy));
        bars.setGlobalActionHandler(ActionFactory.PASTE.getId(), action(drag::paste));
    }

    private static Action action(Runnable work) {
        return new Action() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void createToolBar() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        Action collapse = action(() -> tree.close());
        collapse.setText(text("BrandsView.collapse"));
        collapse.setToolTipText(text("BrandsView.collapse"));
        collapse.setImageDescriptor(Images.descriptor("collapse"));
        bar.add(collapse);
    }

    private void takeBrands() {
        boolean first = model.isEmpty();
        Map<Object, Object> renamed = model.setBrands(sessions.outlines());
        StackLayout layout = (StackLayout) stack.getLayout();
        Composite page = model.isEmpty() && !sessions.isReading() ? empty : list;
        boolean focused = layout.topControl != page && hasFocus();
        layout.topControl = page;
        stack.layout();
        if (focused) {
            setFocus();
        }
        if (first) {
            tree.open(OPEN_AT_FIRST);
        } else {
            tree.refresh(renamed);
        }
        tellNothing();
        wanted.flatMap(model::path).filter(tree::reveal).ifPresent(shown -> {
            wanted = Optional.empty();
            if (shown.size() == 1) {
                tree.openSelected();
            }
        });
    }

    private void problemsChanged() {
        model.problemsChanged();
        tree.refresh();
        tree.tree().redraw();
    }

    /** Selects a post or campaign, whatever the filter is. */
    public void reveal(Path file) {
        if (model.path(file).isEmpty()) {
            // The news of it may be on its way.
            takeBrands();
        }
        if (model.path(file).isPresent()) {
            filter.setText("");
            showWhenKnown(file);
        }
    }

    /**
     * Selects what was just made or opened, which is not in the list yet, as soon as it is there; a brand is opened there too.
     * Does nothing where no brands are shown.
     */
    public static void showNew(IWorkbenchPage page, Path file) {
        if (page.findView(ID) instanceof BrandsView brands) {
            brands.showWhenKnown(file);
        }
    }

    private void showWhenKnown(Path file) {
        wanted = Optional.of(file);
        takeBrands();
    }

    private Optional<Object> firstPost(List<?> elements) {
        for (Object element : elements) {
            Optional<Object> found =
                    element instanceof PostOutline ? Optional.of(element) : firstPost(model.children(element));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void applyFilter() {
        model.filter(filter.getText());
        if (model.isFiltered()) {
            tree.open(OPEN_AT_FIRST);
        } else {
            tree.refresh();
        }
        tellNothing();
    }

    /** An empty list says why it is empty. */
    private void tellNothing() {
        boolean none = model.isFiltered() && model.roots().isEmpty();
        String words =
                none ? text("BrandsView.nothing", filter.getText().strip()).replace("&", "&&") : "";
        if (!words.equals(nothing.getText())) {
            nothing.setText(words);
            ((GridData) nothing.getLayoutData()).exclude = !none;
            nothing.setVisible(none);
            list.layout();
        }
    }

    private void open(Object element) {
        if (element instanceof PostOutline post) {
            PostEditors.open(getSite().getPage(), post.file());
        } else {
            tree.toggle(element);
        }
    }

    private void inDisplay(Runnable task) {
        Display display = stack.isDisposed() ? null : stack.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!stack.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    private boolean hasFocus() {
        Control focus = stack.getDisplay().getFocusControl();
        while (focus != null && focus != stack) {
            focus = focus.getParent();
        }
        return focus != null;
    }

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == list) {
            tree.tree().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (sessions != null) {
            sessions.removeListener(brandsListener);
            problems.removeListener(problemsListener);
            back.stop();
        }
        super.dispose();
    }
}
