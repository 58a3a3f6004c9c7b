package crieur.ui.internal.image;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** What is said of a medium where no picture of it can be shown, or beside it: format, size in pixels, size on the disk. */
public final class MediaFacts {

    private static final int KILO = 1_000;
    private static final int MEGA = KILO * KILO;
    private static final int GIGA = KILO * MEGA;

    private MediaFacts() {}

    /** Returns the facts of a file by its content; reads its headers, so not for the display's thread. */
    public static Optional<String> read(Path file) {
        return MediaReader.read(file).info().map(info -> of(info, Locale.getDefault()));
    }

    static String of(MediaInfo info, Locale locale) {
        String size = size(info.bytes(), locale);
        return info.hasSize()
                ? text(
                        "MediaFacts.pixels",
                        info.format().title(),
                        String.valueOf(info.width()),
                        String.valueOf(info.height()),
                        size)
                : text("MediaFacts.plain", info.format().title(), size);
    }

    /** Returns a size on the disk in the unit in which it is read most easily. */
    public static String size(long bytes, Locale locale) {
        NumberFormat numbers = NumberFormat.getNumberInstance(locale);
        numbers.setMaximumFractionDigits(1);
        if (bytes < KILO) {
            return text("MediaFacts.bytes", numbers.format(bytes));
        }
        if (bytes < MEGA) {
            return text("MediaFacts.kilobytes", numbers.format(Math.round((double) bytes / KILO)));
        }
        return bytes < GIGA
                ? text("MediaFacts.megabytes", numbers.format((double) bytes / MEGA))
                : text("MediaFacts.gigabytes", numbers.format((double) bytes / GIGA));
    }
}
