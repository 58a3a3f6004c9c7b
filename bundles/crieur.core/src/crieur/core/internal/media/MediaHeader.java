package crieur.core.internal.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What the first bytes of a media file say.
 *
 * @param format the format by its content: {@code jpeg}, {@code png}, {@code gif}, {@code webp}, {@code bmp},
 *     {@code avif}, {@code heic}, {@code tiff}, {@code mp4}, {@code mov}, {@code webm} or {@code pdf}
 * @param width the width as it is shown, in pixels; 0 where it was not read
 * @param height the height as it is shown, in pixels; 0 where it was not read
 */
public record MediaHeader(String format, int width, int height) {

    /**
     * Reads a file's header, seeking where it must; at most some hundred small reads, whatever the file claims.
     *
     * @return empty for what is no medium that Crieur knows, or ends too soon to be one
     * @throws IOException if the file cannot be read
     */
    public static Optional<MediaHeader> read(Path file) throws IOException {
        try (MediaBytes bytes = MediaBytes.of(file)) {
            return HeaderReader.read(bytes);
        }
    }

    /** Returns the kind of media, as the names of a network's rules have it. */
    public String kind() {
        return switch (format) {
            case "gif" -> "gif";
            case "mp4", "mov", "webm" -> "video";
            case "pdf" -> "document";
            default -> "image";
        };
    }

    /** Returns whether its size was read. */
    public boolean hasSize() {
        return width > 0 && height > 0;
    }

    /** Returns the width divided by the height. */
    public double ratio() {
        return (double) width / height;
    }
}
