package crieur.core.internal.media;

import crieur.core.media.MediaReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Remembers what reading files gave, so that the posts and channels of a brand that share a picture read it once.
 *
 * <p>A file counts as unchanged while its size, its time and its identity are the same. One that was changed a moment
 * before it was read is not remembered: it may change again without its time moving on.
 */
public final class RememberedReadings {

    private static final int MOST = 4_096;

    /** File systems tell times as coarsely as this. */
    private static final Duration COARSEST_TIME = Duration.ofSeconds(2);

    private final Function<Path, MediaReading> reader;
    private final Map<Path, Entry> entries = new Bounded<>();
    private final Map<Path, Inside> inside = new Bounded<>();

    /** Keeps what was asked for last. */
    private static final class Bounded<V> extends LinkedHashMap<Path, V> {

        private static final long serialVersionUID = 1L;

        Bounded() {
            super(64, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, V> eldest) {
            return size() > MOST;
        }
    }

    private record Stamp(long size, FileTime time, @Nullable Object identity) {}

    private record Entry(Stamp stamp, MediaReading reading) {}

    private record Inside(Path folder, Stamp stamp, boolean inside) {}

    /** Creates a memory of what a reader gives. */
    public RememberedReadings(Function<Path, MediaReading> reader) {
        this.reader = reader;
    }

    /** Returns what reading the file gives, or gave if it is unchanged. */
    public MediaReading of(Path file) {
        Stamp stamp = stamp(file);
        return stamp == null ? reader.apply(file) : of(file, stamp);
    }

    /** Returns what reading the file gives or gave, if it lies in a folder. */
    public MediaReading of(Path file, Path folder) {
        Stamp stamp = stamp(file);
        if (!file.normalize().startsWith(folder.normalize()) || stamp != null && !isInside(file, stamp, folder)) {
            return HeaderReading.outside(file);
        }
        return stamp == null ? reader.apply(file) : of(file, stamp);
    }

    /** A link that leads elsewhere now leads to a file of another identity or time, so an answer holds as long as these. */
    private boolean isInside(Path file, Stamp stamp, Path folder) {
        synchronized (entries) {
            Inside known = inside.get(file);
            if (known != null && known.stamp().equals(stamp) && known.folder().equals(folder)) {
                return known.inside();
            }
        }
        try {
            boolean found = file.toRealPath().startsWith(folder.toRealPath());
            synchronized (entries) {
                inside.put(file, new Inside(folder, stamp, found));
            }
            return found;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }

    private MediaReading of(Path file, Stamp stamp) {
        synchronized (entries) {
            Entry entry = entries.get(file);
            if (entry != null && entry.stamp().equals(stamp)) {
                return entry.reading();
            }
        }
        Instant before = Instant.now();
        MediaReading reading = reader.apply(file);
        if (stamp.time().toInstant().isBefore(before.minus(COARSEST_TIME)) && stamp.equals(stamp(file))) {
            synchronized (entries) {
                entries.put(file, new Entry(stamp, reading));
            }
        }
        return reading;
    }

    private static @Nullable Stamp stamp(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey())
                    : null;
        } catch (IOException | SecurityException e) {
            return null;
        }
    }
}
