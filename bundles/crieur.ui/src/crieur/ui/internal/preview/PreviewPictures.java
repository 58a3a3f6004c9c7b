package crieur.ui.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.preview.Thumbnails;
import crieur.ui.internal.image.MediaFacts;
import crieur.ui.internal.image.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** The pictures of posts, read small and in the background; for the display's thread but where it says otherwise. */
final class PreviewPictures {

    private static final int SIDE = 1_200;
    private static final int MOST = 40;

    private final Display display;
    private final Runnable loaded;
    private final Map<Path, Known> known = new LinkedHashMap<>(16, 0.75f, true);
    private final Set<Path> reading = ConcurrentHashMap.newKeySet();
    private boolean disposed;

    /** A picture, or that there is none, as of a time. */
    private record Known(Optional<Image> image, Optional<String> facts, FileTime time) {}

    /**
     * Creates an album.
     *
     * @param loaded called in the display's thread when a picture has come
     */
    PreviewPictures(Display display, Runnable loaded) {
        this.display = display;
        this.loaded = loaded;
    }

    /** Returns the picture of a medium if it has been read, and has it read else. */
    Optional<Image> image(OutgoingMedia medium) {
        if (medium.file().isEmpty()) {
            return Optional.empty();
        }
        Path file = medium.file().get();
        Known found = known.get(file);
        if (found == null) {
            read(file);
            return Optional.empty();
        }
        return found.image();
    }

    /** Returns what is known of a medium of which there is no picture, once that is known. */
    Optional<String> facts(OutgoingMedia medium) {
        return medium.file()
                .map(known::get)
                .filter(found -> found.image().isEmpty())
                .map(found -> found.facts().orElse(""));
    }

    /** Looks whether files have changed since they were read; on any thread. */
    void refresh(Set<Path> files) {
        for (Path file : files) {
            FileTime time = time(file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    Known found = known.get(file);
                    if (found != null && !found.time().equals(time)) {
                        read(file);
                    }
                });
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

    private void read(Path file) {
        if (!reading.add(file)) {
            return;
        }
        Job job = Job.createSystem("Preview picture", (ICoreRunnable) monitor -> {
            FileTime time = time(file);
            Optional<ImageData> data = Thumbnails.read(file, SIDE).map(Pictures::data);
            Optional<String> facts = data.isPresent() ? Optional.empty() : MediaFacts.read(file);
            reading.remove(file);
            if (!display.isDisposed()) {
                display.asyncExec(() -> take(file, data, facts, time));
            }
        });
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void take(Path file, Optional<ImageData> data, Optional<String> facts, FileTime time) {
        if (disposed) {
            return;
        }
        Known before = known.put(file, new Known(data.map(pixels -> new Image(display, pixels)), facts, time));
        if (before != null) {
            before.image().ifPresent(Image::dispose);
        }
        Iterator<Known> oldest = known.values().iterator();
        while (known.size() > MOST && oldest.hasNext()) {
            oldest.next().image().ifPresent(Image::dispose);
            oldest.remove();
        }
        loaded.run();
    }

    void dispose() {
        disposed = true;
        known.values().forEach(found -> found.image().ifPresent(Image::dispose));
        known.clear();
    }
}
