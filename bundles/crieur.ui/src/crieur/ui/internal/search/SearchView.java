package crieur.ui.internal.search;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.image.Images;
import crieur.ui.internal.message.Texts;
import crieur.ui.internal.post.opening.PostEditors;
import crieur.ui.internal.search.SearchViewModel.Group;
import crieur.ui.internal.tree.LazyTree;
import crieur.ui.internal.tree.TreeContent;
import crieur.workspace.internal.build.MonitoredProgress;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.search.PostHit;
import crieur.workspace.internal.search.PostQuery;
import crieur.workspace.internal.search.PostSearch;
import crieur.workspace.internal.session.BrandSessions;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.part.ViewPart;

/** Looks through the posts of all open brands while the person types. */
public final class SearchView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.ui.search";

    private static final int PAUSE = 250;
    private static final int AT_ONCE = 200;

    private final SearchViewModel model = new SearchViewModel();
    private final Runnable listener = () -> inDisplay(this::takeChoices);
    private BrandSessions sessions;
    private Text words;
    private Combo state;
    private Combo channel;
    private Text label;
    private Label summary;
    private LazyTree tree;
    private List<String> states = List.of();
    private Job job;
    private int asked;

    @Override
    public void createPartControl(Composite parent) {
        sessions = getSite().getService(BrandSessions.class);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(page);
        createFields(page);
        summary = new Label(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(summary);
        createResults(page);
        sessions.addListener(listener);
        takeChoices();
        summary.setText(text("SearchView.how"));
    }

    private void createFields(Composite page) {
        Composite fields = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(4)
                .extendedMargins(6, 6, 4, 0)
                .spacing(8, 0)
                .applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        words = new Text(fields, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(text("SearchView.words"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        state = new Combo(fields, SWT.READ_ONLY);
        state.setToolTipText(text("SearchView.state"));
        channel = new Combo(fields, SWT.READ_ONLY);
        channel.setToolTipText(text("SearchView.channel"));
        label = new Text(fields, SWT.BORDER);
        label.setMessage(text("SearchView.label"));
        GridDataFactory.fillDefaults()
                .hint(90, SWT.DEFAULT)
                .align(SWT.FILL, SWT.CENTER)
                .applyTo(label);
        FieldFocus keys = new FieldFocus(getViewSite());
        keys.attach(words);
        keys.attach(label);
        words.addModifyListener(event -> askSoon());
        label.addModifyListener(event -> askSoon());
        state.addListener(SWT.Selection, event -> askSoon());
        channel.addListener(SWT.Selection, event -> askSoon());
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                tree.tree().setFocus();
            }
        });
    }

    private void createResults(Composite page) {
        Composite area = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        tree = new LazyTree(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL, new Content());
        AccessibleName.give(tree.tree(), getPartName());
        columns.setColumnData(new TreeColumn(tree.tree(), SWT.NONE), new ColumnWeightData(80, 100));
        columns.setColumnData(new TreeColumn(tree.tree(), SWT.NONE), new ColumnWeightData(20, 60));
        tree.onOpen(this::open);
        getSite().setSelectionProvider(tree);
    }

    private void takeChoices() {
        List<BrandOutline> brands = sessions.outlines();
        String chosenChannel = channel.getText();
        String chosenState = chosenState();
        states = SearchViewModel.states(brands, this::stateName);
        List<String> names = new ArrayList<>(List.of(text("SearchView.anyState")));
        states.forEach(id -> names.add(stateName(id)));
        state.setItems(names.toArray(String[]::new));
        state.select(states.indexOf(chosenState) + 1);
        List<String> channels = new ArrayList<>(List.of(text("SearchView.anyChannel")));
        channels.addAll(SearchViewModel.channels(brands));
        channel.setItems(channels.toArray(String[]::new));
        channel.select(Math.max(0, channels.indexOf(chosenChannel)));
        words.getParent().layout();
    }

    private String chosenState() {
        int index = state.getSelectionIndex();
        return index > 0 ? states.get(index - 1) : "";
    }

    private String stateName(String id) {
        return sessions.stateName(id).map(Texts::text).orElse(id);
    }

    /** Waits for a short pause, so that a search does not begin at each key. */
    private void askSoon() {
        int turn = ++asked;
        words.getDisplay().timerExec(PAUSE, () -> {
            if (turn == asked && !words.isDisposed()) {
                ask();
            }
        });
    }

    private void ask() {
        if (job != null) {
            job.cancel();
        }
        model.clear();
        tree.close();
        String ofChannel = channel.getSelectionIndex() > 0 ? channel.getText() : "";
        PostQuery query = SearchViewModel.query(
                words.getText(), chosenState(), ofChannel, label.getText().strip());
        if (query.isEmpty()) {
            summary.setText(text(sessions.outlines().isEmpty() ? "SearchView.nothingOpen" : "SearchView.how"));
            return;
        }
        summary.setText(text("SearchView.searching"));
        int turn = asked;
        List<BrandOutline> brands = sessions.outlines();
        job = new Job(text("SearchView.job")) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                search(query, brands, turn, monitor);
                return Status.OK_STATUS;
            }
        };
        job.schedule();
    }

    private void search(PostQuery query, List<BrandOutline> brands, int turn, IProgressMonitor monitor) {
        List<PostHit> found = new ArrayList<>();
        new PostSearch(this::stateName).search(brands, query, new MonitoredProgress(monitor), hit -> {
            found.add(hit);
            if (found.size() >= AT_ONCE) {
                tell(List.copyOf(found), turn, false);
                found.clear();
            }
        });
        if (!monitor.isCanceled()) {
            tell(List.copyOf(found), turn, true);
        }
    }

    private void tell(List<PostHit> found, int turn, boolean last) {
        inDisplay(() -> {
            if (turn == asked) {
                boolean first = model.groups().isEmpty();
                model.add(found);
                if (first) {
                    tree.open(1);
                } else {
                    tree.refresh();
                }
                summary.setText(
                        last && model.hits() == 0
                                ? text("SearchView.nothing")
                                : text(
                                        "SearchView.found",
                                        model.hits(),
                                        model.groups().size()));
            }
        });
    }

    private void open(Object element) {
        if (element instanceof PostHit hit) {
            PostEditors.open(getSite().getPage(), hit.file(), hit.start(), hit.end());
        } else {
            PostEditors.open(getSite().getPage(), ((Group) element).file());
        }
    }

    private void inDisplay(Runnable task) {
        Display display = summary.isDisposed() ? null : summary.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (!summary.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    @Override
    public void setFocus() {
        words.setFocus();
        words.selectAll();
    }

    @Override
    public void dispose() {
        if (sessions != null) {
            sessions.removeListener(listener);
        }
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }

    /** Hits below their posts. */
    private final class Content implements TreeContent {

        @Override
        public List<?> roots() {
            return model.groups();
        }

        @Override
        public List<?> children(Object element) {
            return element instanceof Group group ? group.hits() : List.of();
        }

        @Override
        public Object key(Object element) {
            return element instanceof Group group ? group.file() : element;
        }

        @Override
        public String text(Object element, int column) {
            if (element instanceof Group group) {
                return column == 0 ? group.title() + " (" + group.hits().size() + ")" : group.campaign();
            }
            PostHit hit = (PostHit) element;
            return column == 0
                    ? SearchViewModel.line(hit, SearchView.this::stateName)
                    : Texts.text("SearchView.line", hit.line());
        }

        @Override
        public Image image(Object element) {
            return element instanceof Group ? Images.image("post") : Images.image("hit");
        }
    }
}
