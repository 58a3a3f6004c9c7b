package crieur.core.media;

import java.util.Optional;

/**
 * What reading a media file gave: what is known of it, what is wrong with it, or both.
 *
 * <p>A damaged file often still says its format and size. A file without flaw has an info.
 *
 * @param info what is known; empty where not even the format could be told
 * @param flaw why it cannot be used as it is; empty for a sound file. A file with a flaw should not be decoded without
 *     bounds
 */
public record MediaReading(Optional<MediaInfo> info, Optional<MediaFlaw> flaw) {

    /** Returns whether it was read without finding a flaw. */
    public boolean isSound() {
        return flaw.isEmpty();
    }
}
