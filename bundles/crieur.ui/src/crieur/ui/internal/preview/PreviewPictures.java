package crieur.ui.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.preview.Thumbnails;
import crieur.ui.internal.image.MediaFacts;
import crieur.ui.internal.image.Pictures;
import crieur.workspace.internal.build.MonitoredProgress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * The pictures of posts, read in the background and hardly larger than they are painted, since to paint one smaller than it
 * is takes the display long; for the display's thread but where it says otherwise.
 */
final class PreviewPictures {

    private static final int LARGEST = 1_200;
    private static final int STEP = 64;

    /** In pixels of all pictures together, of four bytes each. */
    private static final long MOST = 24_000_000;

    private final Display display;
    private final Runnable loaded;

    /** The screen's pixels in a unit of a GC. */
    private final double density;

    private final Map<Sized, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<Sized, Job> reading = new HashMap<>();
    private boolean disposed;

    /** A file, and how long in pixels its longer side is read at most. */
    private record Sized(Path file, int side) {

        /** Rounds up, so that another width of the view does not at once need another picture. */
        private static Sized of(Path file, double side) {
            return new Sized(file, (int) Math.min(LARGEST, Math.max(1, Math.ceil(side / STEP)) * STEP));
        }
    }

    /** A picture, or that there is none, as of a time. */
    private record Known(Optional<Image> image, Optional<String> facts, FileTime time) {

        long pixels() {
            return image.map(Image::getBounds)
                    .map(size -> (long) size.width * size.height)
                    .orElse(0L);
        }
    }

    /**
     * Creates an album.
     *
     * @param loaded called in the display's thread when a picture has come
     */
    PreviewPictures(Display display, Runnable loaded) {
        this.display = display;
        this.loaded = loaded;
        this.density = display.getPrimaryMonitor().getZoom() / 100.0;
    }

    /**
     * Returns the picture of a medium if it has been read, in another size if need be, and has it read else.
     *
     * @param side how long its longer side is painted, in the units of a GC
     */
    Optional<Image> image(OutgoingMedia medium, double side) {
        if (medium.file().isEmpty()) {
            return Optional.empty();
        }
        Sized wanted = Sized.of(medium.file().get(), side * density);
        Known found = known.get(wanted);
        if (found == null) {
            read(wanted);
            return any(wanted.file()).flatMap(Known::image);
        }
        return found.image();
    }

    /** Returns the largest that is known, which looks best in any size. */
    private Optional<Known> any(Path file) {
        return known.entrySet().stream()
                .filter(entry -> entry.getKey().file().equals(file))
                .max(Comparator.comparingInt(entry -> entry.getKey().side()))
                .map(Map.Entry::getValue);
    }

    /** Returns what is known of a medium of which there is no picture, once that is known. */
    Optional<String> facts(OutgoingMedia medium) {
        return medium.file()
                .flatMap(this::any)
                .filter(found -> found.image().isEmpty())
                .map(found -> found.facts().orElse(""));
    }

    /** Looks whether files have changed since they were read; on any thread. */
    void refresh(Set<Path> files) {
        for (Path file : files) {
            FileTime time = time(file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> known.entrySet().stream()
                        .filter(entry -> entry.getKey().file().equals(file))
                        .filter(entry -> !entry.getValue().time().equals(time))
                        .map(Map.Entry::getKey)
                        .toList()
                        .forEach(this::read));
            }
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private void read(Sized wanted) {
        if (reading.containsKey(wanted)) {
            return;
        }
        Path file = wanted.file();
        Job job = Job.createSystem("Preview picture", (ICoreRunnable) monitor -> {
            FileTime time = time(file);
            Optional<ImageData> data = Thumbnails.read(file, wanted.side(), new MonitoredProgress(monitor))
                    .map(Pictures::data);
            Optional<String> facts = data.isPresent() ? Optional.empty() : MediaFacts.read(file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> take(wanted, data, facts, time));
            }
        });
        job.setPriority(Job.SHORT);
        reading.put(wanted, job);
        job.schedule();
    }

    private void take(Sized wanted, Optional<ImageData> data, Optional<String> facts, FileTime time) {
        reading.remove(wanted);
        if (disposed) {
            return;
        }
        Known before = known.put(wanted, new Known(data.map(pixels -> new Image(display, pixels)), facts, time));
        if (before != null) {
            before.image().ifPresent(Image::dispose);
        }
        Iterator<Known> oldest = known.values().iterator();
        long pixels = known.values().stream().mapToLong(Known::pixels).sum();
        while (pixels > MOST && known.size() > 1) {
            Known given = oldest.next();
            pixels -= given.pixels();
            given.image().ifPresent(Image::dispose);
            oldest.remove();
        }
        loaded.run();
    }

    void dispose() {
        disposed = true;
        reading.values().forEach(Job::cancel);
        known.values().forEach(found -> found.image().ifPresent(Image::dispose));
        known.clear();
    }
}
