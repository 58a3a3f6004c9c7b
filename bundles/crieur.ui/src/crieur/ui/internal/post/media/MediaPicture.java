package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.preview.Thumbnails;
import crieur.ui.internal.image.MediaFacts;
import crieur.ui.internal.image.Pictures;
import crieur.ui.internal.post.header.ChipColours;
import crieur.workspace.internal.build.MonitoredProgress;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/** A small picture of a medium, made in the background; its kind in letters where there is no picture of it. */
final class MediaPicture extends Canvas {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 60;

    private Optional<Path> file = Optional.empty();
    private String name = "";
    private String alt = "";
    private String facts = "";
    private Optional<Image> image = Optional.empty();
    private Optional<Job> loading = Optional.empty();

    MediaPicture(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(this::paint);
        addListener(SWT.Dispose, event -> {
            loading.ifPresent(Job::cancel);
            image.ifPresent(Image::dispose);
        });
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = alt.isEmpty() ? text("MediaPicture.noAlt", name) : alt;
            }
        });
    }

    void show(MediaItem item) {
        name = item.name();
        alt = item.alt();
        if (!file.equals(item.file()) || getToolTipText() == null) {
            file = item.file();
            loading.ifPresent(Job::cancel);
            loading = Optional.empty();
            replace(Optional.empty(), "");
            file.ifPresent(this::load);
        }
    }

    private void load(Path wanted) {
        int side = WIDTH * getMonitor().getZoom() / 100;
        Display display = getDisplay();
        Job job = Job.createSystem("Thumbnail", (ICoreRunnable) monitor -> {
            String known = MediaFacts.read(wanted).orElse("");
            Optional<ImageData> small = Thumbnails.read(wanted, side, new MonitoredProgress(monitor))
                    .map(Pictures::data);
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> take(wanted, small, known));
            }
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
        loading = Optional.of(job);
    }

    /** The picture can come after its medium, or the editor, has gone. */
    private void take(Path wanted, Optional<ImageData> small, String known) {
        if (!isDisposed() && file.filter(wanted::equals).isPresent()) {
            replace(small.map(data -> new Image(getDisplay(), data)), known);
        }
    }

    private void replace(Optional<Image> other, String known) {
        image.ifPresent(Image::dispose);
        image = other;
        facts = known;
        String where = file.map(Path::toString).orElse(name);
        setToolTipText(facts.isEmpty() ? where : where + "\n" + facts);
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    private void paint(PaintEvent event) {
        Rectangle area = getClientArea();
        event.gc.setAntialias(SWT.ON);
        event.gc.setBackground(ChipColours.blend(getBackground(), getForeground(), 8));
        event.gc.fillRectangle(area);
        if (image.isPresent()) {
            Rectangle bounds = image.get().getBounds();
            double scale = Math.min((double) area.width / bounds.width, (double) area.height / bounds.height);
            int width = (int) (bounds.width * scale);
            int height = (int) (bounds.height * scale);
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(
                    image.get(),
                    0,
                    0,
                    bounds.width,
                    bounds.height,
                    (area.width - width) / 2,
                    (area.height - height) / 2,
                    width,
                    height);
        } else {
            event.gc.setForeground(ChipColours.blend(getBackground(), getForeground(), 70));
            paintWords(event.gc, area);
        }
        event.gc.setForeground(ChipColours.blend(getBackground(), getForeground(), 25));
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }

    /** The format and the size where there is no picture, one below the other. */
    private void paintWords(GC gc, Rectangle area) {
        String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String[] lines = facts.isEmpty() ? new String[] {kind} : facts.split(" · ");
        int height = gc.getFontMetrics().getHeight();
        int y = (area.height - lines.length * height) / 2;
        for (String line : lines) {
            gc.drawText(line, (area.width - gc.textExtent(line).x) / 2, y, true);
            y += height;
        }
    }
}
