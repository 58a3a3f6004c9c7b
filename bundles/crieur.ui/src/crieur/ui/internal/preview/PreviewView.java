package crieur.ui.internal.preview;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.outgoing.OutgoingPost;
import crieur.core.preview.PreviewOptions;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.session.BrandSessions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Shows how each channel will show the post that is written or selected. */
public final class PreviewView extends ViewPart {

    /** The view's permanent id. */
    public static final String ID = "crieur.ui.preview";

    private static final int MEASURED_AT_ONCE = 100;

    private final PreviewViewModel model = new PreviewViewModel();
    private final WordWidths widths = new WordWidths();
    private final PreviewUpdate update = new PreviewUpdate(widths, this::measure, this::answer);
    private final Runnable brandsListener = () -> inDisplay(this::refresh);
    private BrandSessions sessions;
    private ShownPost shown;
    private Combo chooser;
    private PreviewCanvas canvas;
    private PreviewActions actions;
    private Display display;
    private int lastWidth;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            model.setDark(Boolean.TRUE.equals(memento.getBoolean("dark")));
            model.setUnfolded(Boolean.TRUE.equals(memento.getBoolean("unfolded")));
            model.choose(Optional.ofNullable(memento.getString("channel")));
            Optional.ofNullable(memento.getInteger("zoom")).ifPresent(model::setZoom);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean("dark", model.isDark());
        memento.putBoolean("unfolded", model.isUnfolded());
        memento.putInteger("zoom", model.zoom());
        model.channel().ifPresent(channel -> memento.putString("channel", channel));
    }

    @Override
    public void createPartControl(Composite parent) {
        display = parent.getDisplay();
        sessions = getSite().getService(BrandSessions.class);
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().extendedMargins(6, 6, 4, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        chooser = new Combo(bar, SWT.READ_ONLY);
        chooser.setToolTipText(text("PreviewView.channel"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chooser);
        chooser.addListener(SWT.Selection, event -> {
            model.choose(chooser.getSelectionIndex() - 1);
            refresh();
        });
        canvas = new PreviewCanvas(page, this::zoom, this::turn);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas.control());
        canvas.control().addListener(SWT.Resize, event -> resized());
        canvas.control().addListener(SWT.KeyDown, this::key);
        actions = new PreviewActions(this, model, canvas);
        actions.fill(getViewSite().getActionBars());
        shown = new ShownPost(getSite().getPage(), this::refresh);
        sessions.addListener(brandsListener);
        fillChooser(Function.identity());
        canvas.say(text("PreviewView.empty"));
        shown.start();
    }

    private void resized() {
        int width = canvas.room();
        if (width != lastWidth) {
            lastWidth = width;
            refresh();
        }
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MODIFIER_MASK) == SWT.MOD1;
        boolean plain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        if (control && (event.keyCode == '+' || event.keyCode == SWT.KEYPAD_ADD || event.keyCode == '=')) {
            zoom(1);
        } else if (control && (event.keyCode == '-' || event.keyCode == SWT.KEYPAD_SUBTRACT)) {
            zoom(-1);
        } else if (control && (event.keyCode == '0' || event.keyCode == SWT.KEYPAD_0)) {
            model.setZoom(100);
            refresh();
        } else if (plain && (event.keyCode == SWT.ARROW_RIGHT || event.keyCode == SWT.ARROW_LEFT)) {
            model.step(event.keyCode == SWT.ARROW_RIGHT ? 1 : -1);
            refresh();
        } else if (plain && (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR)) {
            show(!model.isUnfolded());
        }
    }

    private void turn(String channel) {
        model.turn(channel);
        refresh();
    }

    private void zoom(int steps) {
        model.zoom(steps);
        refresh();
    }

    /** Shows anew what is to be shown. */
    void refresh() {
        if (canvas == null || canvas.control().isDisposed()) {
            return;
        }
        if (shown == null || shown.file().isEmpty()) {
            showNothing("PreviewView.empty");
            return;
        }
        Path file = shown.file().get();
        Optional<BrandSession> session = sessions.of(file);
        if (session.isEmpty()) {
            showNothing(sessions.isReading() ? "PreviewView.reading" : "PreviewView.noBrand");
            return;
        }
        Optional<String> channel = model.channel();
        PreviewOptions options = new PreviewOptions(
                model.drawingWidth(canvas.room()), model.isDark(), model.isUnfolded(), Locale.getDefault());
        update.ask(new PreviewUpdate.Request(
                file, shown.text(), session.get(), posts -> chosen(posts, channel), options, model.turned()));
    }

    private static List<OutgoingPost> chosen(List<OutgoingPost> posts, Optional<String> channel) {
        PreviewViewModel choice = new PreviewViewModel();
        choice.setPosts(posts);
        choice.choose(channel);
        return choice.shown();
    }

    private void showNothing(String key) {
        model.setPosts(List.of());
        fillChooser(Function.identity());
        canvas.say(text(key));
    }

    /** Has words measured by the display, some at a time so that keys come between. */
    private boolean measure(List<WordWidths.Word> words) {
        for (int from = 0; from < words.size(); from += MEASURED_AT_ONCE) {
            List<WordWidths.Word> some = words.subList(from, Math.min(words.size(), from + MEASURED_AT_ONCE));
            try {
                display.syncExec(() -> measureNow(some));
            } catch (SWTException e) {
                if (e.code != SWT.ERROR_DEVICE_DISPOSED && e.code != SWT.ERROR_WIDGET_DISPOSED) {
                    throw e;
                }
                // The display can go between any question and its use; then nobody wants to see a preview.
                return false;
            }
        }
        return true;
    }

    private void measureNow(List<WordWidths.Word> words) {
        if (canvas.control().isDisposed()) {
            return;
        }
        GC gc = new GC(canvas.control());
        try {
            words.forEach(word -> widths.tell(word, canvas.fonts().width(word.text(), word.style(), gc)));
        } finally {
            gc.dispose();
        }
    }

    private void answer(PreviewUpdate.Answer answer) {
        answer.posts().ifPresent(posts -> canvas.pictures().refresh(PreviewUpdate.files(posts)));
        inDisplay(() -> show(answer));
    }

    private void show(PreviewUpdate.Answer answer) {
        if (!shown.file().equals(Optional.of(answer.request().file()))) {
            return;
        }
        if (answer.posts().isEmpty() && !Files.exists(answer.request().file())) {
            // One that was deleted, or whose campaign was renamed, is not shown any more, also if it comes back.
            shown.leave();
            if (shown.file().isEmpty()) {
                refresh();
            }
            return;
        }
        model.setPosts(answer.posts().orElse(List.of()));
        fillChooser(answer.request().session()::channelLabel);
        if (answer.posts().isEmpty()) {
            canvas.say(text("PreviewView.unreadable"));
        } else if (answer.column().entries().isEmpty()) {
            boolean damaged = answer.request().session().isDamaged();
            canvas.say(text(damaged ? "PreviewView.damaged" : "PreviewView.noChannel"));
        } else {
            canvas.show(answer.column(), model.zoom() / 100.0);
        }
    }

    private void fillChooser(Function<String, String> labels) {
        List<String> choices = new ArrayList<>();
        choices.add(text("PreviewView.all"));
        model.posts().forEach(post -> choices.add(labels.apply(post.channel())));
        String[] items = choices.toArray(String[]::new);
        if (!List.of(chooser.getItems()).equals(choices)) {
            chooser.setItems(items);
        }
        if (chooser.getSelectionIndex() != model.chosen() + 1) {
            chooser.select(model.chosen() + 1);
        }
        chooser.setEnabled(items.length > 1);
    }

    private void inDisplay(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!canvas.control().isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /** Returns what is seen. */
    Column column() {
        return canvas.column();
    }

    /** Returns what it is seen on. */
    Canvas control() {
        return canvas.control();
    }

    /** Returns what is said in place of drawings, empty where there are some. */
    String message() {
        return canvas.message();
    }

    /** Returns what is seen as a picture, which the caller disposes of. */
    Image picture() {
        return canvas.picture();
    }

    /** Shows all of the text, or what readers see at first. */
    void show(boolean unfolded) {
        model.setUnfolded(unfolded);
        actions.unfolded(unfolded);
        refresh();
    }

    @Override
    public void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public void dispose() {
        if (shown != null) {
            shown.stop();
            sessions.removeListener(brandsListener);
            update.cancel();
        }
        super.dispose();
    }
}
