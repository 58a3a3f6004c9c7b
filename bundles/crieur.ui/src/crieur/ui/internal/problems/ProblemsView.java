package crieur.ui.internal.problems;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.ui.internal.problems.ProblemsViewModel.Grouping;
import crieur.ui.internal.properties.PropertiesHandler;
import crieur.ui.internal.tree.LazyTree;
import crieur.workspace.internal.build.FindingMarkers;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.project.BrandProjects;
import crieur.workspace.internal.session.BrandSessions;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** The list at the bottom: every problem of every open brand. */
public final class ProblemsView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.ui.problems";

    private static final String GROUPING = "grouping";
    private static final String BLOCKING = "blocking";

    private final ProblemsViewModel model = new ProblemsViewModel(new Words());
    private final Runnable listener = this::changed;
    private final Checking checking = new Checking(listener);
    private ProblemStore store;
    private Label summary;
    private LazyTree tree;
    private ProblemSorting sorting;
    private ProblemsMenu menu;

    @Override
    public void createPartControl(Composite parent) {
        store = getSite().getService(ProblemStore.class);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(page);
        createHeader(page);
        createTree(page);
        createMenus();
        store.addListener(listener);
        checking.start();
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
        new FieldFocus(getViewSite()).attach(filter);
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
        tree = new LazyTree(
                area, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL, new ProblemsContent(model));
        AccessibleName.give(tree.tree(), getPartName());
        tree.tree().setHeaderVisible(true);
        sorting = new ProblemSorting(model, tree);
        for (ProblemColumn column : ProblemColumn.values()) {
            TreeColumn made = new TreeColumn(tree.tree(), SWT.NONE);
            made.setText(column.title());
            columns.setColumnData(made, new ColumnWeightData(column.weight(), 40));
            sorting.listen(column, made);
        }
        sorting.show();
        tree.onOpen(this::open);
        getSite().setSelectionProvider(tree);
        menu = new ProblemsMenu(getViewSite(), tree, model);
        menu.create();
    }

    private void createMenus() {
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        Action fix = new Action(text("ProblemsView.fixAll")) {
            @Override
            public void run() {
                menu.fix(model.shownRows());
            }
        };
        fix.setToolTipText(text("ProblemsView.fixAll"));
        fix.setImageDescriptor(Images.descriptor("fixAll"));
        bar.add(fix);
        Action blocking = new Action(text("ProblemsView.blockingOnly"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                model.showBlockingOnly(isChecked());
                refresh();
            }
        };
        blocking.setToolTipText(text("ProblemsView.blockingOnly"));
        blocking.setImageDescriptor(Images.descriptor("blocking"));
        blocking.setChecked(model.isBlockingOnly());
        bar.add(blocking);
        IMenuManager groupings = getViewSite().getActionBars().getMenuManager();
        for (Grouping grouping : Grouping.values()) {
            Action action = new Action(groupingName(grouping), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        model.groupBy(grouping);
                        tree.open(1);
                    }
                }
            };
            action.setChecked(grouping == model.grouping());
            groupings.add(action);
        }
        groupings.add(new Separator());
        sorting.fill(groupings);
        // A key opens the menu; the buttons are for the pointer alone.
        groupings.add(new Separator());
        groupings.add(blocking);
        groupings.add(fix);
    }

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            model.showBlockingOnly(Boolean.TRUE.equals(memento.getBoolean(BLOCKING)));
            model.sort(ProblemSorting.restored(memento));
            String by = memento.getString(GROUPING);
            for (Grouping grouping : Grouping.values()) {
                if (grouping.name().equals(by)) {
                    model.groupBy(grouping);
                }
            }
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean(BLOCKING, model.isBlockingOnly());
        memento.putString(GROUPING, model.grouping().name());
        ProblemSorting.save(model.order(), memento);
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
        if (!tree.tree().isDisposed()) {
            tree.tree().getDisplay().asyncExec(() -> {
                if (!tree.tree().isDisposed()) {
                    update();
                }
            });
        }
    }

    private void update() {
        model.setRows(store.rows());
        refresh();
    }

    private void refresh() {
        summary.setText(summary());
        tree.refreshOpeningNew();
    }

    private String summary() {
        if (model.isAllHidden()) {
            return text("ProblemsView.noneShown", store.rows().size());
        }
        if (!model.isClean()) {
            return text(
                    "ProblemsView.summary",
                    model.count(Severity.ERROR),
                    model.count(Severity.WARNING),
                    model.count(Severity.INFO));
        }
        boolean open = !getSite().getService(BrandSessions.class).outlines().isEmpty();
        if (open && checking.isUnderWay()) {
            return text("ProblemsView.checking");
        }
        return text(open ? "ProblemsView.clean" : "ProblemsView.nothingOpen");
    }

    private void open(Object element) {
        if (!(element instanceof ProblemRow row)) {
            tree.toggle(element);
            return;
        }
        brandToComplete(row)
                .ifPresentOrElse(
                        brand -> PropertiesHandler.open(getSite().getWorkbenchWindow(), brand),
                        () -> PostEditors.open(getSite().getPage(), row.file(), row.start(), row.end()));
    }

    private Optional<BrandOutline> brandToComplete(ProblemRow row) {
        return lacksAccount(row)
                ? getSite().getService(BrandSessions.class).outlines().stream()
                        .filter(brand -> brand.folder().equals(row.file().getParent()))
                        .findFirst()
                : Optional.empty();
    }

    /** What lacks an account gets one in a dialog; every other problem leads to its line. */
    private static boolean lacksAccount(ProblemRow row) {
        return row.inspection().equals("crieur.core.brandChannel")
                && BrandProjects.ofWorkspace()
                        .file(row.file())
                        .map(file -> file.getMarker(row.marker()).getAttribute(FindingMarkers.RULE, ""))
                        .filter("noAccount"::equals)
                        .isPresent();
    }

    @Override
    public void setFocus() {
        tree.tree().setFocus();
    }

    @Override
    public void dispose() {
        if (store != null) {
            store.removeListener(listener);
            checking.stop();
            getSite().getService(BrandSessions.class).removeListener(listener);
        }
        super.dispose();
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
                    .orElseGet(() -> text("ProblemsView.ofFiles"));
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
