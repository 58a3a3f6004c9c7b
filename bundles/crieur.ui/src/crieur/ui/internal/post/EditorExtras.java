package crieur.ui.internal.post;

import crieur.ui.internal.post.emoji.EmojiPalette;
import crieur.ui.internal.post.header.PostHeader;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.select.SelectionGrowth;
import crieur.ui.internal.post.select.SelectionGrowth.Step;
import crieur.ui.internal.post.text.PostViewer;
import crieur.ui.internal.post.text.TextCounts;
import java.util.function.Consumer;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.slf4j.LoggerFactory;

/** The gestures of a post's text beyond those of any text: wider selections, emoji, zoom, ways to the head. */
final class EditorExtras {

    private static final String FONT = "crieur.ui.font.post";

    private static final int PAUSE = 200;

    /** Counting a longer text would be felt. */
    private static final int LONGEST = 200_000;

    private final PostViewer viewer;
    private final StyledText widget;
    private final OpenPost post;
    private final PostHeader header;
    private final IPreferenceStore store;
    private final IHandlerService handlers;
    private final SelectionGrowth selection;
    private final Runnable counting = this::count;
    private final Listener changed = event -> countSoon();
    private final CaretListener moved = event -> countSoon();
    private final Consumer<String> say;

    /**
     * Adds them to a text.
     *
     * @param say told how long the text that is shown is, or what is selected of it; of the source, how long its texts are
     */
    EditorExtras(
            PostViewer viewer,
            OpenPost post,
            PostHeader header,
            IPreferenceStore store,
            IHandlerService handlers,
            Consumer<String> say) {
        this.viewer = viewer;
        this.widget = viewer.getTextWidget();
        this.post = post;
        this.header = header;
        this.store = store;
        this.handlers = handlers;
        this.say = say;
        this.selection = new SelectionGrowth(widget);
        widget.addListener(SWT.Modify, changed);
        widget.addListener(SWT.Selection, changed);
        // SWT sends Selection only for the person's own selections; those of commands show by the caret that they move.
        widget.addCaretListener(moved);
    }

    /** Lets go of the text's widget, which outlives the post that was open in it. */
    void close() {
        if (!widget.isDisposed()) {
            widget.getDisplay().timerExec(-1, counting);
            widget.removeListener(SWT.Modify, changed);
            widget.removeListener(SWT.Selection, changed);
            widget.removeCaretListener(moved);
        }
    }

    /** In a pause of typing: each call puts the last one off. */
    void countSoon() {
        widget.getDisplay().timerExec(PAUSE, counting);
    }

    /** At once. */
    void count() {
        if (!widget.isDisposed() && widget.getCharCount() <= LONGEST) {
            say.accept(counted().label());
        }
    }

    private TextCounts counted() {
        String selected = widget.getSelectionText();
        if (selected.isEmpty() && post.page().isSource()) {
            return TextCounts.of(post.text());
        }
        return TextCounts.of(selected.isEmpty() ? widget.getText() : selected);
    }

    void selectWider() {
        select(Step.WIDER);
    }

    void selectNarrower() {
        select(Step.NARROWER);
    }

    void selectOnward() {
        select(Step.ONWARD);
    }

    void selectBack() {
        select(Step.BACK);
    }

    private void select(Step step) {
        selection.take(step);
        countSoon();
    }

    /** Opens the palette under the caret; what is chosen goes there. */
    void chooseEmoji() {
        Point caret = widget.getLocationAtOffset(widget.getCaretOffset());
        Point place = widget.toDisplay(caret.x, caret.y + widget.getLineHeight() + 2);
        new EmojiPalette(widget.getShell(), place, store, this::insert).open();
    }

    private void insert(String text) {
        if (!widget.isDisposed()) {
            int start = widget.getSelection().x;
            widget.insert(text);
            widget.setSelection(Math.min(widget.getCharCount(), start + text.length()));
            widget.setFocus();
        }
    }

    void goToTitle() {
        header.focusTitle();
    }

    void goToPages() {
        header.focusChips();
    }

    /** Makes the text larger or smaller as Ctrl and the wheel are turned. */
    void zoom(Event wheel) {
        if ((wheel.stateMask & SWT.MOD1) == 0 || wheel.count == 0) {
            return;
        }
        wheel.doit = false;
        try {
            handlers.executeCommand("org.eclipse.ui.edit.text.zoom" + (wheel.count > 0 ? "In" : "Out"), null);
        } catch (CommandException e) {
            LoggerFactory.getLogger(EditorExtras.class).warn("the text cannot be zoomed", e);
        }
    }

    /** Gives the text the size that it has by default; the workbench keeps each size that it was given as a setting. */
    void resetZoom() {
        FontRegistry fonts =
                PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
        IPreferenceStore settings = new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.eclipse.ui.workbench");
        fonts.put(FONT, PreferenceConverter.getDefaultFontDataArray(settings, FONT));
        viewer.getTextWidget().setFont(fonts.get(FONT));
    }
}
