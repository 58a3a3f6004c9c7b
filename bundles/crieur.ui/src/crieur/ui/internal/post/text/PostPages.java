package crieur.ui.internal.post.text;

import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.post.media.MediaTransfer;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;

/** Keeps the viewer on the page that the person chose while the document changes, and turns pages to show a place. */
public final class PostPages implements PostViewer.Pages {

    private final PostViewer viewer;
    private final OpenPost post;
    private final IDocument document;
    private final MediaTransfer transfer;
    private boolean waiting;

    /** Shows the page that a post is on, from now on. */
    public PostPages(PostViewer viewer, OpenPost post, IDocument document, MediaTransfer transfer) {
        this.viewer = viewer;
        this.post = post;
        this.document = document;
        this.transfer = transfer;
        viewer.setPages(this);
        post.addListener(this::changed);
        place();
    }

    private void changed(OpenPost.Aspect aspect) {
        if (aspect == OpenPost.Aspect.PAGE) {
            turn();
        } else if (aspect == OpenPost.Aspect.TEXT && !waiting) {
            waiting = true;
            widget().getDisplay().asyncExec(this::follow);
        }
    }

    private StyledText widget() {
        return viewer.getTextWidget();
    }

    /** Shows the chosen page from its top, the caret where the text ends, as one goes on writing. */
    private void turn() {
        place();
        if (!post.page().isSource()) {
            widget().setSelection(widget().getCharCount());
        }
        widget().showSelection();
    }

    private void place() {
        if (post.page().isSource()) {
            viewer.showAll();
            return;
        }
        SourceRange region = post.page().region(post.text());
        if (!viewer.shows(region)) {
            viewer.show(region);
        }
    }

    /** What was typed on the page has moved its bounds already; anything else has to be followed. */
    private void follow() {
        waiting = false;
        if (widget() == null || widget().isDisposed() || post.page().isSource()) {
            return;
        }
        if (!stands()) {
            int caret = viewer.widgetOffset2ModelOffset(widget().getCaretOffset());
            place();
            int again = viewer.modelOffset2WidgetOffset(caret);
            widget().setSelection(again < 0 ? widget().getCharCount() : again);
        }
    }

    /** The page holds its text with nothing but white space around it, which comes and goes while a person types. */
    private boolean stands() {
        PostText text = post.text();
        SourceRange region = post.page().region(text);
        int start = viewer.getVisibleRegion().getOffset();
        int end = start + viewer.getVisibleRegion().getLength();
        if (region.length() == 0) {
            return start == end ? viewer.shows(region) : isInside(text, start, end);
        }
        return start <= region.start() && region.end() <= end && isInside(text, start, end);
    }

    private boolean isInside(PostText text, int start, int end) {
        SourceRange body = post.page().section(text).body();
        return body.start() <= start && end <= body.end();
    }

    @Override
    public boolean reveal(int offset, int length) {
        PostText text = post.text();
        SourceRange shown = post.page().isSource()
                ? new SourceRange(0, text.source().length())
                : post.page().section(text).body();
        boolean here = offset <= shown.end() && shown.start() <= offset + length;
        PostPage page = here ? post.page() : post.page().showing(text, offset);
        if (page.isSource() && !post.page().isSource()) {
            return false;
        }
        if (!page.equals(post.page())) {
            post.show(page);
        } else if (!page.isSource() && viewer.modelOffset2WidgetOffset(Math.max(offset, shown.start())) < 0) {
            place();
        }
        return true;
    }

    /** Shows a place wherever it is, turning to the whole file if no text holds it. */
    public void revealAnywhere(int offset) {
        PostPage page = post.page().showing(post.text(), offset);
        if (!page.equals(post.page())) {
            post.show(page);
        }
        reveal(offset, 0);
    }

    @Override
    public void writeIntoEmpty(String typed) {
        PostText text = post.text();
        SourceRange place = post.page().region(text);
        String written = PageTyping.escaped(typed);
        String whole = PostPage.intoEmpty(text, post.page().section(text), written);
        try {
            document.replace(place.start(), 0, whole);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A text lies inside its document", e);
        }
        int start = place.start() + whole.indexOf(written);
        viewer.show(new SourceRange(start, start + written.length()));
        widget().setSelection(widget().getCharCount());
    }

    @Override
    public boolean paste() {
        if (transfer.pasteUnlessText(widget().getDisplay())) {
            return true;
        }
        Clipboard clipboard = new Clipboard(widget().getDisplay());
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            Optional<String> linked = text instanceof String pasted
                    ? PastedLink.over(widget().getSelectionText(), pasted)
                    : Optional.empty();
            linked.ifPresent(words -> {
                int start = widget().getSelection().x;
                widget().insert(words);
                widget().setSelection(start + words.length());
            });
            return linked.isPresent();
        } finally {
            clipboard.dispose();
        }
    }
}
