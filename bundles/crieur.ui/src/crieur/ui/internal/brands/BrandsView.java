package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.command.Commands;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.PostEditors;
import crieur.ui.internal.problems.ProblemStore;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Path;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The list on the left: brands, their campaigns, their posts. */
public final class BrandsView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.ui.brands";

    private final Runnable problemsListener = () -> inDisplay(this::refresh);
    private final Runnable brandsListener = () -> inDisplay(this::takeBrands);
    private BrandsViewModel model;
    private BrandSessions sessions;
    private ProblemStore problems;
    private Composite stack;
    private Composite empty;
    private Composite list;
    private Text filter;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        sessions = getSite().getService(BrandSessions.class);
        problems = getSite().getService(ProblemStore.class);
        model = new BrandsViewModel(this::stateName, problems::worst);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = createEmpty();
        list = createList();
        createToolBar();
        sessions.addListener(brandsListener);
        problems.addListener(problemsListener);
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
        filter.addModifyListener(event -> applyFilter());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        viewer = new TreeViewer(page, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer.setUseHashlookup(true);
        viewer.setComparer(new ByFile());
        viewer.setContentProvider(new Content());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new BrandsLabels(model)));
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(viewer);
        return page;
    }

    private void createToolBar() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        Action collapse = new Action(text("BrandsView.collapse")) {
            @Override
            public void run() {
                viewer.collapseAll();
            }
        };
        collapse.setImageDescriptor(Images.descriptor("collapse"));
        bar.add(collapse);
    }

    private void takeBrands() {
        boolean first = model.isEmpty();
        model.setBrands(sessions.outlines());
        StackLayout layout = (StackLayout) stack.getLayout();
        layout.topControl = model.isEmpty() && !sessions.isReading() ? empty : list;
        stack.layout();
        if (viewer.getInput() == null) {
            viewer.setInput(model);
        }
        refresh();
        if (first) {
            viewer.expandToLevel(3);
        }
    }

    private void refresh() {
        viewer.refresh(true);
    }

    private void applyFilter() {
        model.filter(filter.getText());
        viewer.getTree().setRedraw(false);
        viewer.refresh(false);
        if (model.isFiltered()) {
            viewer.expandAll();
        }
        viewer.getTree().setRedraw(true);
    }

    private void open(Object element) {
        if (element instanceof PostOutline post) {
            PostEditors.open(getSite().getPage(), post.file());
        } else if (element != null) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
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

    @Override
    public void setFocus() {
        if (((StackLayout) stack.getLayout()).topControl == list) {
            viewer.getTree().setFocus();
        } else {
            empty.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (sessions != null) {
            sessions.removeListener(brandsListener);
            problems.removeListener(problemsListener);
        }
        super.dispose();
    }

    /** The tree's content, straight from the model. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return model.roots().toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return model.children(element).toArray();
        }

        @Override
        public Object getParent(Object element) {
            return model.parent(element).orElse(null);
        }

        @Override
        public boolean hasChildren(Object element) {
            return !model.children(element).isEmpty();
        }
    }

    /** An element stays the same when what is known of its file changes. */
    private static final class ByFile implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return key(one).equals(key(other));
        }

        @Override
        public int hashCode(Object element) {
            return key(element).hashCode();
        }

        private static Object key(Object element) {
            if (element instanceof PostOutline post) {
                return post.file();
            }
            if (element instanceof CampaignOutline campaign) {
                return campaign.file();
            }
            return element instanceof BrandOutline brand ? (Path) brand.folder() : element;
        }
    }
}
