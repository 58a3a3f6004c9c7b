package crieur.ui.internal.post.header;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.post.PostEdits;
import crieur.model.post.PostText;
import crieur.ui.internal.access.AccessibleName;
import crieur.ui.internal.access.PressKey;
import crieur.ui.internal.field.FieldFocus;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.post.live.PostProblem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/**
 * The head of the post editor: title, state, schedule and language, and under them a chip for each channel.
 *
 * <p>Everything here is an edit of the document and follows it.
 */
public final class PostHeader {

    /** Pixels in which a title can still be read. */
    private static final int TITLE_WIDTH = 180;

    private static final int MARGIN = 8;

    private final OpenPost post;
    private final HeaderActions actions;
    private final Composite area;
    private final ChipBar chipBar;
    private final BaseTextLine baseText;
    private EditedField title;
    private Text titleText;
    private Composite tools;
    private ToolItem state;
    private ToolItem schedule;
    private ToolItem language;
    private Optional<Chips> chips = Optional.empty();
    private Optional<HeaderViewModel> shown = Optional.empty();

    /** Creates the head above an editor's text. */
    public PostHeader(Composite parent, OpenPost post, FieldFocus fields, Runnable focusText) {
        this.post = post;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(MARGIN, 4)
                .spacing(6, 2)
                .applyTo(area);
        actions = new HeaderActions(post, area.getShell());
        createTitle(fields);
        createTools();
        chipBar = new ChipBar(area, page -> open(page, focusText), this::fillMenu);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(chipBar.control());
        baseText = new BaseTextLine(area, channel -> adapt(channel, focusText));
        area.addListener(SWT.Resize, event -> arrange());
        post.addListener(this::changed);
        showSetting();
    }

    /** Returns the head's control, to be laid out. */
    public Composite control() {
        return area;
    }

    private void createTitle(FieldFocus fields) {
        titleText = new Text(area, SWT.SINGLE | SWT.BORDER);
        titleText.setMessage(text("PostHeader.titleHint"));
        AccessibleName.give(titleText, text("PostHeader.title"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(120, SWT.DEFAULT)
                .applyTo(titleText);
        fields.attach(titleText);
        title = new EditedField(titleText, value -> post.edit(text -> PostEdits.setTitle(text, value)));
    }

    private void createTools() {
        tools = new Composite(area, SWT.NONE);
        RowLayoutFactory.fillDefaults().spacing(0).wrap(true).applyTo(tools);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(tools);
        ToolBar progress = bar();
        state = item(progress, SWT.PUSH);
        state.setToolTipText(text("PostHeader.state"));
        state.addListener(SWT.Selection, event -> popUp(state, actions::states));
        item(progress, SWT.SEPARATOR);
        schedule = item(progress, SWT.PUSH);
        schedule.setToolTipText(text("PostHeader.schedule"));
        schedule.addListener(SWT.Selection, event -> actions.schedule());
        item(progress, SWT.SEPARATOR);
        ToolBar audience = bar();
        language = item(audience, SWT.PUSH);
        language.setToolTipText(text("PostHeader.language"));
        language.addListener(SWT.Selection, event -> popUp(language, actions::languages));
        item(audience, SWT.SEPARATOR);
        ToolItem channels = item(audience, SWT.PUSH);
        channels.setText(text("PostHeader.channels"));
        channels.setToolTipText(text("PostHeader.channelsTip"));
        channels.addListener(SWT.Selection, event -> popUp(channels, actions::channels));
    }

    /** A bar cannot wrap on all systems; two of them, beside or below each other, can. */
    private ToolBar bar() {
        ToolBar bar = new ToolBar(tools, SWT.FLAT | SWT.RIGHT);
        PressKey.giveOpening(bar);
        return bar;
    }

    /**
     * Where the editor is narrow the title has a line of its own, or it could not be read; where it is narrower than the tools,
     * these wrap, or all would be as wide as they and cut off.
     */
    private void arrange() {
        int width = area.getClientArea().width;
        int wanted = tools.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        int span = width - wanted < TITLE_WIDTH ? 2 : 1;
        int room = width - 2 * MARGIN;
        int hint = room < wanted ? Math.max(0, room) : SWT.DEFAULT;
        baseText.fit(Math.max(0, room));
        GridData data = (GridData) titleText.getLayoutData();
        GridData toolsData = (GridData) tools.getLayoutData();
        if (data.horizontalSpan != span || toolsData.widthHint != hint) {
            data.horizontalSpan = span;
            toolsData.horizontalSpan = span;
            toolsData.widthHint = hint;
            area.requestLayout();
        }
    }

    private static ToolItem item(ToolBar bar, int style) {
        return new ToolItem(bar, style);
    }

    /** Opens a menu under its button, whose words would lie over it. */
    private static void popUp(ToolItem item, java.util.function.Consumer<MenuManager> fill) {
        MenuManager manager = new MenuManager();
        fill.accept(manager);
        Menu menu = manager.createContextMenu(item.getParent());
        Rectangle bounds = item.getBounds();
        menu.setLocation(item.getParent().toDisplay(new Point(bounds.x, bounds.y + bounds.height)));
        String tip = item.getToolTipText();
        item.setToolTipText(null);
        Display display = item.getDisplay();
        menu.addListener(
                SWT.Hide,
                (Event event) -> display.asyncExec(() -> {
                    manager.dispose();
                    if (!item.isDisposed()) {
                        item.setToolTipText(tip);
                    }
                }));
        menu.setVisible(true);
    }

    private void open(PostPage page, Runnable focusText) {
        if (!page.equals(post.page())) {
            post.show(page);
        }
        focusText.run();
    }

    private void adapt(String channel, Runnable focusText) {
        actions.adapt(channel);
        focusText.run();
    }

    private void fillMenu(MenuManager menu, Optional<PostPage> page) {
        page.flatMap(PostPage::channel).ifPresentOrElse(id -> actions.channel(menu, id), () -> actions.channels(menu));
    }

    private void changed(OpenPost.Aspect aspect) {
        if (area.isDisposed()) {
            return;
        }
        if (aspect == OpenPost.Aspect.SETTING) {
            showSetting();
        } else {
            showText();
        }
    }

    private void showSetting() {
        chips = post.setting().map(Chips::new);
        showText();
    }

    /** Called at each key: words are set only where they change, counters only drawn. */
    private void showText() {
        PostText now = post.text();
        HeaderViewModel model = new HeaderViewModel(now, post.setting());
        if (shown.isEmpty() || !sameFront(shown.get(), model)) {
            showFront(model);
        }
        shown = Optional.of(model);
        baseText.show(now, post.page());
        if (chips.isEmpty()) {
            chipBar.show(List.of(), post.page());
        } else if (chips.get().isQuick(now)) {
            chipBar.show(chips.get().of(now, post.problems()), post.page());
        } else {
            countLater(chips.get(), now);
        }
    }

    private void countLater(Chips counting, PostText now) {
        List<PostProblem> problems = post.problems();
        Display display = area.getDisplay();
        Job job = Job.createSystem("Counters", (ICoreRunnable) monitor -> {
            List<Chip> counted = counting.of(now, problems);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (!area.isDisposed() && post.text() == now) {
                        chipBar.show(counted, post.page());
                    }
                });
            }
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static boolean sameFront(HeaderViewModel one, HeaderViewModel other) {
        PostText a = one.post();
        PostText b = other.post();
        return one.setting() == other.setting()
                && a.baseText().header().start() == b.baseText().header().start()
                && a.source()
                        .regionMatches(0, b.source(), 0, a.baseText().header().start());
    }

    private void showFront(HeaderViewModel model) {
        title.show(model.title());
        Locale locale = Locale.getDefault();
        boolean wider = set(state, text("PostHeader.opens", model.state()))
                | set(schedule, model.schedule(locale))
                | set(language, text("PostHeader.opens", model.language(locale)));
        if (wider) {
            arrange();
            area.layout(true, true);
        }
    }

    private static boolean set(ToolItem item, String text) {
        if (item.getText().equals(text)) {
            return false;
        }
        item.setText(text);
        return true;
    }

    /** Writes what is still in a field into the document, before it is saved. */
    public void flush() {
        title.flush();
    }

    /** Puts the focus on the tab of the page that is shown. */
    public void focusChips() {
        chipBar.focus(post.page());
    }

    /** Returns whether the title has the focus. */
    public boolean isTitleFocused() {
        return titleText.isFocusControl();
    }

    /** Puts the focus into the title. */
    public void focusTitle() {
        titleText.setFocus();
        titleText.selectAll();
    }
}
