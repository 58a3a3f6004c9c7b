package crieur.ui.internal.post.text;

import crieur.model.post.PostText;
import crieur.model.source.SourceRange;
import crieur.ui.internal.post.live.PostPage;
import crieur.ui.internal.window.OwnColours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.eclipse.jface.text.AbstractInformationControlManager;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.widgets.Composite;

/**
 * The viewer of a post's text, which shows one page of the document at a time.
 *
 * <p>A text that has nothing in it yet is a page without a stretch of the document; what is typed there is put to its place
 * by the {@link Pages}.
 */
public final class PostViewer extends SourceViewer implements ITextViewerExtension5 {

    /** Decides which page is shown. */
    interface Pages {

        /**
         * Shows a page with a stretch of the document: that which is shown if it has anything of it, else that of the text which
         * holds its start. Returns whether there is one.
         */
        boolean reveal(int offset, int length);

        /** Writes into the empty text that is shown, and shows it. */
        void writeIntoEmpty(String text);

        /** Takes what the clipboard holds, if that is more than text to insert; says whether it did. */
        boolean paste();
    }

    /** How large the box that explains a problem may become, in letters. */
    public static final int HOVER_COLUMNS = 100;

    /** How high it may become, in lines. */
    public static final int HOVER_ROWS = 36;

    private Pages pages = new Pages() {
        /** Until there are pages, all of the document is shown. */
        @Override
        public boolean reveal(int offset, int length) {
            return true;
        }

        @Override
        public void writeIntoEmpty(String text) {
            // There is no empty page yet.
        }

        @Override
        public boolean paste() {
            return false;
        }
    };
    private int empty = -1;

    /** Makes the viewer of an editor, with what the platform gives its own. */
    public PostViewer(
            Composite parent, IVerticalRuler ruler, IOverviewRuler overview, boolean showsOverview, int styles) {
        super(parent, ruler, overview, showsOverview, styles);
    }

    /** Its colours are the editor's; the platform says so only when it is whole, and a theme may have given it others by then. */
    @Override
    protected StyledText createTextWidget(Composite parent, int styles) {
        StyledText text = super.createTextWidget(parent, styles);
        OwnColours.keep(text);
        return text;
    }

    void setPages(Pages decides) {
        pages = decides;
    }

    /** The box that explains a problem is as high as its fixes need; it sets its own width. */
    @Override
    public void configure(SourceViewerConfiguration configuration) {
        super.configure(configuration);
        AbstractInformationControlManager hovers = getTextHoveringController();
        if (hovers != null) {
            hovers.setSizeConstraints(HOVER_COLUMNS, HOVER_ROWS, false, true);
        }
    }

    /** Shows the page that an editor opens on from the first: the text would be laid out once for all of it, and again for that. */
    @Override
    public void setDocument(IDocument document, IAnnotationModel annotations) {
        empty = -1;
        if (document == null) {
            super.setDocument(null, annotations);
            return;
        }
        SourceRange first = PostPage.BASE.region(PostText.parse(document.get()));
        super.setDocument(document, annotations, first.start(), first.length());
        empty = first.length() == 0 ? first.start() : -1;
    }

    /** Shows all of the document. */
    void showAll() {
        empty = -1;
        super.resetVisibleRegion();
    }

    /** Shows a stretch of the document that begins at the start of a line. */
    void show(SourceRange range) {
        if (range.length() == 0 || empty >= 0) {
            super.resetVisibleRegion();
        }
        empty = range.length() == 0 ? range.start() : -1;
        setVisibleRegion(range.start(), range.length());
    }

    /** Returns whether exactly this stretch is shown. */
    boolean shows(SourceRange range) {
        boolean ofEmpty = range.length() == 0 ? empty == range.start() : empty < 0;
        return ofEmpty
                && getVisibleRegion().getLength() == range.length()
                && (range.length() == 0 || getVisibleRegion().getOffset() == range.start());
    }

    /** Which page is shown is decided by the pages alone; others ask for this where they cannot find a place. */
    @Override
    public void resetVisibleRegion() {
        // The places that are asked for are revealed when they are selected.
    }

    @Override
    public boolean exposeModelRange(IRegion range) {
        pages.reveal(range.getOffset(), range.getLength());
        return true;
    }

    @Override
    public IRegion[] getCoveredModelRanges(IRegion range) {
        return new IRegion[] {range};
    }

    /** What no page shows leaves the caret where it is: undo, for one, leads to whatever it changed. */
    @Override
    public void setSelectedRange(int offset, int length) {
        if (pages.reveal(offset, length)) {
            super.setSelectedRange(offset, length);
        }
    }

    @Override
    public void doOperation(int operation) {
        if (operation != PASTE || !pages.paste()) {
            super.doOperation(operation);
        }
    }

    /**
     * Gives the text new styles only where they differ from those that it has.
     *
     * <p>Each key makes the styles of the whole page anew, and nearly always they are the same. The widget would paint all of
     * it again, and wait until the display has told it where the pointer is.
     */
    @Override
    public void changeTextPresentation(TextPresentation presentation, boolean controlRedraw) {
        if (presentation == null || !redraws() || getTextWidget() == null) {
            return;
        }
        if (fTextPresentationListeners != null) {
            for (ITextPresentationListener listener : List.copyOf(fTextPresentationListeners)) {
                listener.applyTextPresentation(presentation);
            }
        }
        IRegion extent = presentation.getExtent();
        IRegion covered = extent == null ? null : modelRange2WidgetRange(extent);
        if (covered != null) {
            StyleRange[] wanted = styles(presentation);
            StyleRange[] present = getTextWidget().getStyleRanges(covered.getOffset(), covered.getLength());
            if (!Arrays.equals(wanted, present)) {
                getTextWidget().replaceStyleRanges(covered.getOffset(), covered.getLength(), wanted);
            }
        }
    }

    private StyleRange[] styles(TextPresentation presentation) {
        List<StyleRange> styles = new ArrayList<>();
        for (Iterator<StyleRange> all = presentation.getAllStyleRangeIterator(); all.hasNext(); ) {
            StyleRange style = modelStyleRange2WidgetStyleRange(all.next());
            if (style != null) {
                styles.add(style);
            }
        }
        return styles.toArray(StyleRange[]::new);
    }

    @Override
    protected void handleVerifyEvent(VerifyEvent event) {
        if (empty >= 0) {
            event.doit = false;
            if (!event.text.isEmpty()) {
                pages.writeIntoEmpty(event.text);
            }
            return;
        }
        super.handleVerifyEvent(event);
    }

    @Override
    public int widgetOffset2ModelOffset(int offset) {
        return empty >= 0 ? empty : super.widgetOffset2ModelOffset(offset);
    }

    @Override
    public int modelOffset2WidgetOffset(int offset) {
        if (empty >= 0) {
            return offset == empty ? 0 : -1;
        }
        return super.modelOffset2WidgetOffset(offset);
    }
}
