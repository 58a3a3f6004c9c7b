package crieur.ui.internal.post.media;

import static crieur.ui.internal.message.Texts.text;

import crieur.ui.internal.post.header.ChipColours;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A small picture of a medium, made in the background; its kind in letters where there is no picture of it. */
final class MediaPicture extends Canvas {

    private static final int WIDTH = 84;
    private static final int HEIGHT = 60;

    private Optional<Path> file = Optional.empty();
    private String name = "";
    private String alt = "";
    private Optional<Image> image = Optional.empty();

    MediaPicture(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addPaintListener(this::paint);
        addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
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
        setToolTipText(item.file().map(Path::toString).orElse(name));
        if (!file.equals(item.file())) {
            file = item.file();
            replace(Optional.empty());
            file.ifPresent(this::load);
        }
    }

    private void load(Path wanted) {
        int zoom = getMonitor().getZoom();
        int width = WIDTH * zoom / 100;
        int height = HEIGHT * zoom / 100;
        Job job = Job.createSystem("Thumbnail", (ICoreRunnable) monitor -> {
            Optional<ImageData> small = Thumbnail.of(wanted, width, height);
            getDisplay().asyncExec(() -> {
                if (!isDisposed() && file.filter(wanted::equals).isPresent()) {
                    replace(small.map(data -> new Image(getDisplay(), data)));
                }
            });
        });
        job.setPriority(Job.DECORATE);
        job.schedule();
    }

    private void replace(Optional<Image> other) {
        image.ifPresent(Image::dispose);
        image = other;
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
            String kind = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            Point size = event.gc.textExtent(kind);
            event.gc.setForeground(ChipColours.blend(getBackground(), getForeground(), 70));
            event.gc.drawText(kind, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
        }
        event.gc.setForeground(ChipColours.blend(getBackground(), getForeground(), 25));
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
