package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.eclipse.jdt.annotation.Nullable;

/** What a reader found so far, so that a file that ends too early still says what it said. */
final class Traits {

    private static final int UPRIGHT = 1;
    private static final int FIRST_ON_SIDE = 5;
    private static final int LAST_ON_SIDE = 8;
    private static final double NANOS = 1e9;

    MediaFormat format;
    long width;
    long height;
    int orientation = UPRIGHT;
    long frames;
    ColourProfile.Model model = ColourProfile.Model.UNKNOWN;

    @Nullable
    String profile;

    @Nullable
    String videoCodec;

    @Nullable
    String audioCodec;

    double seconds;
    double frameRate;
    long pages;
    /** Whether the file ends before what it announced. */
    boolean cut;

    Traits(MediaFormat format) {
        this.format = format;
    }

    void size(long ofWidth, long ofHeight) {
        width = ofWidth;
        height = ofHeight;
    }

    /** Takes an orientation of EXIF's; anything else leaves the picture upright. */
    void turn(int exif) {
        if (exif >= UPRIGHT && exif <= LAST_ON_SIDE) {
            orientation = exif;
        }
    }

    MediaInfo info(long bytes) {
        boolean onSide = orientation >= FIRST_ON_SIDE;
        return new MediaInfo(
                format,
                bytes,
                side(onSide ? height : width),
                side(onSide ? width : height),
                orientation,
                frames,
                new ColourProfile(model, named(profile)),
                Optional.ofNullable(videoCodec),
                Optional.ofNullable(audioCodec),
                isPositive(seconds) ? Optional.of(Duration.ofNanos((long) (seconds * NANOS))) : Optional.empty(),
                isPositive(frameRate) ? OptionalDouble.of(frameRate) : OptionalDouble.empty(),
                pages > 0 && pages <= Integer.MAX_VALUE ? OptionalInt.of((int) pages) : OptionalInt.empty());
    }

    private static int side(long pixels) {
        return (int) Math.max(0, Math.min(pixels, Integer.MAX_VALUE));
    }

    private static boolean isPositive(double value) {
        return value > 0 && Double.isFinite(value);
    }

    private static Optional<String> named(@Nullable String name) {
        return name == null || name.isBlank() ? Optional.empty() : Optional.of(name.strip());
    }
}
