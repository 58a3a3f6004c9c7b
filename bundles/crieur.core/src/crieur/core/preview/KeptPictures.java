package crieur.core.preview;

import crieur.core.preview.Thumbnails.Pixels;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The last few pictures that take long to decode, in one size of which others are made: a picture is shown in several sizes.
 * Thread-safe. They are let go of when memory is short, and of a file that was changed the new picture is decoded.
 */
final class KeptPictures {

    /** As many as a post shows at once; of {@link #SIDE} they hold 35 megabytes at most. */
    private static final int MOST = 6;

    /** How long in pixels the longer side of what is kept is at most; whatever is shown larger is decoded for itself. */
    static final int SIDE = 1_200;

    private static final long PATIENCE = 100;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Map<Key, SoftReference<Pixels>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Pixels>> eldest) {
            return size() > MOST;
        }
    };

    /** A file as it was at a time. */
    private record Key(Path file, long bytes, FileTime time) {

        static Key of(Path file) throws IOException {
            return new Key(file, Files.size(file), Files.getLastModifiedTime(file));
        }
    }

    /**
     * Returns the picture of a file in a size.
     *
     * @param most the most pixels of its longer side, no more than {@link #SIDE}
     * @param decoding decodes it, in the size that is kept; nothing where that cannot be done, or is no longer wanted
     */
    Optional<Pixels> of(Path file, int most, Supplier<Optional<Pixels>> decoding, Progress progress)
            throws IOException {
        Key key = Key.of(file);
        return whole(key, decoding, progress).map(pixels -> Thumbnails.smaller(pixels, most));
    }

    /** One is decoded at a time, so that who comes second for a picture finds it here. */
    private Optional<Pixels> whole(Key key, Supplier<Optional<Pixels>> decoding, Progress progress) {
        try {
            while (!turn.tryLock(PATIENCE, TimeUnit.MILLISECONDS)) {
                if (progress.isCancelled()) {
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            @Nullable SoftReference<Pixels> known = kept.get(key);
            @Nullable Pixels pixels = known == null ? null : known.get();
            if (pixels != null) {
                return Optional.of(pixels);
            }
            Optional<Pixels> decoded = decoding.get();
            decoded.ifPresent(fresh -> kept.put(key, new SoftReference<>(fresh)));
            return decoded;
        } finally {
            turn.unlock();
        }
    }
}
