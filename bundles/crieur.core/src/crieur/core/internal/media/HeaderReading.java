package crieur.core.internal.media;

import crieur.core.media.MediaFlaw;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaKind;
import crieur.core.media.MediaReading;
import crieur.core.message.MessageCatalog;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Reads a file with the reader of its format, and makes one answer of what it gave and how it ended. */
public final class HeaderReading {

    /** More pixels than the largest panorama that people stitch; a program that unpacks them runs out of memory. */
    private static final long MOST_PIXELS = 1_000_000_000L;

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(HeaderReading.class);

    private HeaderReading() {}

    /** Reads a file; whatever goes wrong is in the answer. */
    public static MediaReading of(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                return flawed(MediaFlaw.Reason.UNREADABLE, name);
            }
            try (MediaBytes bytes = MediaBytes.of(file)) {
                return read(bytes, name);
            }
        } catch (IOException | SecurityException e) {
            return flawed(MediaFlaw.Reason.UNREADABLE, name);
        }
    }

    /** Reads the content of a file. */
    public static MediaReading of(byte[] content, String name) {
        try (MediaBytes bytes = MediaBytes.of(content)) {
            return read(bytes, name);
        } catch (IOException e) {
            return flawed(MediaFlaw.Reason.UNREADABLE, name);
        }
    }

    /** Answers for a file that is not read because of where it is. */
    static MediaReading outside(Path file) {
        return flawed(MediaFlaw.Reason.OUTSIDE, String.valueOf(file.getFileName()));
    }

    private static MediaReading read(MediaBytes bytes, String name) throws IOException {
        if (bytes.size() == 0) {
            return flawed(MediaFlaw.Reason.EMPTY, name);
        }
        Optional<MediaFormat> format = Signatures.formatOf(bytes, name);
        if (format.isEmpty()) {
            return flawed(MediaFlaw.Reason.UNKNOWN, name);
        }
        Traits traits = new Traits(format.get());
        MediaFlaw.Reason reason = flaw(bytes, traits);
        MediaInfo info = traits.info(bytes.size());
        if (reason == null && isOversized(info)) {
            reason = MediaFlaw.Reason.OVERSIZED;
        }
        return new MediaReading(Optional.of(info), Optional.ofNullable(reason).map(found -> flaw(found, name, info)));
    }

    private static MediaFlaw.@Nullable Reason flaw(MediaBytes bytes, Traits traits) throws IOException {
        try {
            Signatures.readerOf(traits.format).read(bytes, traits);
            return traits.cut ? MediaFlaw.Reason.TRUNCATED : null;
        } catch (EOFException e) {
            return MediaFlaw.Reason.TRUNCATED;
        } catch (DamagedException e) {
            return MediaFlaw.Reason.DAMAGED;
        } catch (EndlessException e) {
            return MediaFlaw.Reason.ENDLESS;
        }
    }

    /** A drawing has no pixels of its own, a document has points. */
    private static boolean isOversized(MediaInfo info) {
        return info.pixels() > MOST_PIXELS
                && info.format() != MediaFormat.SVG
                && info.format().kind() != MediaKind.DOCUMENT;
    }

    private static MediaReading flawed(MediaFlaw.Reason reason, String name) {
        MediaFlaw flaw = new MediaFlaw(reason, MESSAGES.message("MediaFlaw." + reason.id(), name));
        return new MediaReading(Optional.empty(), Optional.of(flaw));
    }

    private static MediaFlaw flaw(MediaFlaw.Reason reason, String name, MediaInfo info) {
        String title = info.format().title();
        return new MediaFlaw(
                reason, MESSAGES.message("MediaFlaw." + reason.id(), name, title, info.width(), info.height()));
    }
}
