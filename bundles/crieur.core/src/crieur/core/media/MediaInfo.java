package crieur.core.media;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What a media file says of itself in its headers; immutable.
 *
 * <p>A file may lie: nothing here was checked by decoding it.
 *
 * @param format the format by the file's content, whatever its name
 * @param bytes the size of the file in bytes
 * @param width the width as it is shown, after its orientation: in pixels, for a document its first page's in points of
 *     1/72 inch; 0 where it was not found
 * @param height the height as it is shown, likewise
 * @param orientation how the stored picture was turned to be shown, by EXIF's numbers 1 to 8; 1 is upright. {@code width}
 *     and {@code height} have it applied already
 * @param frames how many pictures follow each other: 1 for one that stands still, 0 where it was not found; at least so
 *     many for a GIF longer than networks take
 * @param colours what its colours mean
 * @param videoCodec the codec of its film, for example {@code h264}, {@code hevc}, {@code vp9}, {@code av1}
 * @param audioCodec the codec of its sound, for example {@code aac}, {@code opus}, {@code mp3}; empty for a silent one
 * @param duration how long it plays
 * @param frameRate pictures per second, on average
 * @param pages how many pages a document has
 */
public record MediaInfo(
        MediaFormat format,
        long bytes,
        int width,
        int height,
        int orientation,
        long frames,
        ColourProfile colours,
        Optional<String> videoCodec,
        Optional<String> audioCodec,
        Optional<Duration> duration,
        OptionalDouble frameRate,
        OptionalInt pages) {

    /** Returns the kind of media; a GIF that is known to stand still is a picture. */
    public MediaKind kind() {
        return format == MediaFormat.GIF && frames == 1 ? MediaKind.IMAGE : format.kind();
    }

    /** Returns whether its size was found. */
    public boolean hasSize() {
        return width > 0 && height > 0;
    }

    /** Returns the width divided by the height; empty where they were not found. */
    public OptionalDouble ratio() {
        return hasSize() ? OptionalDouble.of((double) width / height) : OptionalDouble.empty();
    }

    /** Returns the number of pixels of one frame; 0 where it was not found. */
    public long pixels() {
        return (long) width * height;
    }

    /** Returns whether it is a picture that moves. */
    public boolean isAnimated() {
        return frames > 1 && (format.kind() == MediaKind.IMAGE || format.kind() == MediaKind.GIF);
    }

    /** Returns the container of a film or a recording, for example {@code mp4}; empty for what is neither. */
    public Optional<String> container() {
        MediaKind kind = format.kind();
        return kind == MediaKind.VIDEO || kind == MediaKind.AUDIO ? Optional.of(format.id()) : Optional.empty();
    }
}
