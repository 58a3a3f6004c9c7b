package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.PostEditors;
import crieur.ui.internal.problems.ProblemsViewModel.Grouping;
import crieur.workspace.internal.session.BrandSessions;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

/** The list at the bottom: every problem of every open brand. */
public final class ProblemsView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.ui.problems";

    private final ProblemsViewModel model = new ProblemsViewModel(new Words());
    private final Runnable listener = this::changed;
    private ProblemStore store;
    private Label summary;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        store = getSite().getService(ProblemStore.class);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(page);
        createHeader(page);
        createTree(page);
        createMenus();
        store.addListener(listener);
        getSite().getService(BrandSessions.class).addListener(listener);
        update();
    }

    private void createHeader(Composite page) {
        Composite header = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .extendedMargins(6, 4, 2, 0)
                .spacing(12, 0)
                .applyTo(header);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(header);
        summary = new Label(header, SWT.NONE);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .applyTo(summary);
        Text filter = new Text(header, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(text("ProblemsView.filter"));
        GridDataFactory.fillDefaults().hint(230, SWT.DEFAULT).applyTo(filter);
        filter.addModifyListener(event -> {
            model.filter(filter.getText());
            refresh();
        });
    }

    private void createTree(Composite page) {
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new BySense());
        viewer.setContentProvider(new Content());
        for (ProblemColumn column : ProblemColumn.values()) {
            TreeViewerColumn made = new TreeViewerColumn(viewer, SWT.NONE);
            made.getColumn().setText(column.title());
            made.setLabelProvider(column.labels());
            columns.setColumnData(made.getColumn(), new ColumnWeightData(column.weight(), 40));
        }
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        viewer.setInput(model);
        getSite().setSelectionProvider(viewer);
        new ProblemsMenu(this, viewer).create();
    }

    private void createMenus() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        Action blocking = new Action(text("ProblemsView.blockingOnly"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                model.showBlockingOnly(isChecked());
                refresh();
            }
        };
        blocking.setImageDescriptor(Images.descriptor("blocking"));
        bar.add(blocking);
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        for (Grouping grouping : Grouping.values()) {
            Action action = new Action(groupingName(grouping), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        model.groupBy(grouping);
                        refresh();
                    }
                }
            };
            action.setChecked(grouping == model.grouping());
            menu.add(action);
        }
    }

    private static String groupingName(Grouping grouping) {
        return switch (grouping) {
            case CAMPAIGN -> text("ProblemsView.byCampaign");
            case SEVERITY -> text("ProblemsView.bySeverity");
            case CHANNEL -> text("ProblemsView.byChannel");
            case INSPECTION -> text("ProblemsView.byInspection");
        };
    }

    private void changed() {
        if (!viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().asyncExec(() -> {
                if (!viewer.getControl().isDisposed()) {
                    update();
                }
            });
        }
    }

    private void update() {
        model.setRows(store.rows());
        summary.setText(summary());
        refresh();
    }

    private String summary() {
        if (!model.isClean()) {
            return text(
                    "ProblemsView.summary",
                    model.count(Severity.ERROR),
                    model.count(Severity.WARNING),
                    model.count(Severity.INFO));
        }
        boolean open = !getSite().getService(BrandSessions.class).outlines().isEmpty();
        return text(open ? "ProblemsView.clean" : "ProblemsView.nothingOpen");
    }

    private void refresh() {
        boolean first = viewer.getTree().getItemCount() == 0;
        viewer.getTree().setRedraw(false);
        viewer.refresh();
        if (first) {
            viewer.expandAll();
        }
        viewer.getTree().setRedraw(true);
    }

    private void open(Object element) {
        if (element instanceof ProblemRow row) {
            PostEditors.open(getSite().getPage(), row.file(), row.start(), row.end());
        } else if (element != null) {
            viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        if (store != null) {
            store.removeListener(listener);
            getSite().getService(BrandSessions.class).removeListener(listener);
        }
        super.dispose();
    }

    /** The tree's content, straight from the model. */
    private final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return model.groups().toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof ProblemGroup group ? group.rows().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof ProblemGroup;
        }
    }

    /** A group stays the same when its problems change, and a problem when others come and go. */
    private static final class BySense implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return key(one).equals(key(other));
        }

        @Override
        public int hashCode(Object element) {
            return key(element).hashCode();
        }

        private static Object key(Object element) {
            return element instanceof ProblemGroup group
                    ? group.title()
                    : element instanceof ProblemRow row ? (Object) row.marker() : element;
        }
    }

    /** Names in the person's language. */
    private final class Words implements ProblemsViewModel.Names {

        @Override
        public String severity(Severity severity) {
            return switch (severity) {
                case ERROR -> text("ProblemsView.errors");
                case WARNING -> text("ProblemsView.warnings");
                case INFO -> text("ProblemsView.hints");
            };
        }

        @Override
        public String inspection(String id) {
            return getSite()
                    .getService(BrandSessions.class)
                    .inspection(id)
                    .map(InspectionDescriptor::name)
                    .map(Texts::text)
                    .orElse(id);
        }

        @Override
        public String everyChannel() {
            return text("ProblemsView.everyChannel");
        }

        @Override
        public String campaign(ProblemRow row) {
            return getSite()
                    .getService(BrandSessions.class)
                    .campaignOf(row.file())
                    .orElseGet(() -> row.campaign().isEmpty() ? text("ProblemsView.noCampaign") : row.campaign());
        }
    }
}
