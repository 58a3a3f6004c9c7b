package crieur.ui.internal.post.mark;

import crieur.model.post.PostText;
import crieur.ui.internal.post.header.Chip;
import crieur.ui.internal.post.header.ChipColours;
import crieur.ui.internal.post.header.Chips;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;

/** Draws the marks of the page that is shown: over-long text tinted, the limit in the margin, folds and posts of threads. */
public final class MarkPainter {

    private final SourceViewer viewer;
    private final StyledText widget;
    private final OpenPost post;
    private final PaintListener painting = this::paint;
    private Optional<Chips> networks = Optional.empty();
    private List<Mark> marks = List.of();
    private boolean redrawing;

    /** Draws on a viewer from now on. */
    public MarkPainter(SourceViewer viewer, OpenPost post) {
        this.viewer = viewer;
        this.widget = viewer.getTextWidget();
        this.post = post;
        widget.addPaintListener(painting);
        post.addListener(this::changed);
        find();
    }

    /** Stops drawing. */
    public void close() {
        if (!widget.isDisposed()) {
            widget.removePaintListener(painting);
        }
    }

    private void changed(OpenPost.Aspect aspect) {
        if (aspect == OpenPost.Aspect.SETTING) {
            networks = post.setting().map(Chips::new);
        }
        if (aspect != OpenPost.Aspect.FINDINGS && !widget.isDisposed()) {
            find();
        }
    }

    private void find() {
        PostText now = post.text();
        PostPage page = post.page();
        if (networks.isEmpty()) {
            show(List.of());
        } else if (networks.get().isQuick(now)) {
            Chips known = networks.get();
            show(TextMarks.of(now, page, channel -> known.network(channel, now)));
        } else {
            Chips known = networks.get();
            Display display = widget.getDisplay();
            Job job = Job.createSystem("Marks", (ICoreRunnable) monitor -> {
                List<Mark> found = TextMarks.of(now, page, channel -> known.network(channel, now));
                if (!display.isDisposed()) {
                    display.asyncExec(() -> take(found, now, page));
                }
            });
            job.setPriority(Job.SHORT);
            job.schedule();
        }
    }

    private void take(List<Mark> found, PostText of, PostPage page) {
        if (!widget.isDisposed() && post.text() == of && post.page().equals(page)) {
            show(found);
        }
    }

    /**
     * A key moves the text under the marks, and the marks in it; only without any does the text paint all that has changed.
     *
     * <p>Not at once: within a change of the document the widget does not know of it yet. It would measure lines that are other
     * ones by now, and keep what it measured.
     */
    private void show(List<Mark> found) {
        boolean any = !marks.isEmpty() || !found.isEmpty();
        marks = found;
        if (any && !redrawing) {
            redrawing = true;
            widget.getDisplay().asyncExec(this::redraw);
        }
    }

    /** The widget's own way would lay all lines that are shown out anew, at each key. */
    private void redraw() {
        redrawing = false;
        if (!widget.isDisposed()) {
            Rectangle place = widget.getBounds();
            widget.getParent().redraw(place.x, place.y, place.width, place.height, true);
        }
    }

    /** Where a place is on the screen takes the layout of its whole paragraph, so only those to be painted are asked for. */
    private void paint(PaintEvent event) {
        int first = widget.getLineIndex(event.y);
        int last = widget.getLineIndex(event.y + event.height);
        for (Mark mark : marks) {
            int place = placeOf(mark.start());
            if (mark.kind() == Mark.Kind.OVER && place >= 0) {
                int end = placeOf(mark.end());
                new OverTint(widget).paint(event.gc, place, end < 0 ? widget.getCharCount() : end, first, last);
            }
            if (place >= 0 && place <= widget.getCharCount() && isWithin(place, first, last)) {
                paint(event.gc, mark, place);
            }
        }
        labels(event.gc);
    }

    /** Those of the posts of a thread have their rows; those of the folds take what is left, wherever is painted now. */
    private void labels(GC gc) {
        int first = widget.getLineIndex(0);
        int last = widget.getLineIndex(widget.getClientArea().height);
        MarkLabels labels = new MarkLabels(widget, gc);
        for (Mark.Kind kind : List.of(Mark.Kind.PART, Mark.Kind.FOLD)) {
            for (Mark mark : marks) {
                int place = mark.kind() == kind ? placeOf(mark.start()) : -1;
                if (place >= 0 && place <= widget.getCharCount() && isWithin(place, first, last)) {
                    labels.draw(mark.label(), place);
                }
            }
        }
    }

    private int placeOf(int offset) {
        return ((ITextViewerExtension5) viewer).modelOffset2WidgetOffset(offset);
    }

    private boolean isWithin(int place, int first, int last) {
        int line = widget.getLineAtOffset(place);
        return line >= first && line <= last;
    }

    private void paint(GC gc, Mark mark, int place) {
        Point at = widget.getLocationAtOffset(place);
        int height = widget.getLineHeight(place);
        Color ground = widget.getBackground();
        if (mark.kind() == Mark.Kind.OVER) {
            limit(gc, at, height, ChipColours.of(Chip.Level.OVER, ground));
        } else if (mark.kind() == Mark.Kind.FOLD) {
            gc.setForeground(ChipColours.blend(ground, widget.getForeground(), 45));
            gc.setLineStyle(SWT.LINE_DASH);
            int y = at.y + height - 1;
            gc.drawLine(widget.getLeftMargin(), y, widget.getClientArea().width, y);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.drawLine(at.x, at.y + 2, at.x, y);
        }
    }

    /** A pointer in the margin, and a bar where the text no longer fits. */
    private void limit(GC gc, Point at, int height, Color colour) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(colour);
        int middle = at.y + height / 2;
        gc.fillPolygon(new int[] {0, middle - 5, 7, middle, 0, middle + 5});
        gc.fillRectangle(at.x, at.y, 2, height);
    }
}
