package crieur.core.internal.media;

import java.io.IOException;
import java.util.Optional;

/** Tells formats apart by their first bytes and reads the size of pictures. */
final class HeaderReader {

    private HeaderReader() {}

    static Optional<MediaHeader> read(MediaBytes bytes) throws IOException {
        if (bytes.has(0, "\u00FF\u00D8\u00FF")) {
            return Optional.of(JpegReader.read(bytes));
        }
        if (bytes.has(0, "\u0089PNG\r\n\u001A\n")) {
            return sized("png", bytes.bigEndian32(16), bytes.bigEndian32(20));
        }
        if (bytes.has(0, "GIF87a") || bytes.has(0, "GIF89a")) {
            return sized("gif", bytes.littleEndian16(6), bytes.littleEndian16(8));
        }
        if (bytes.has(0, "RIFF") && bytes.has(8, "WEBP")) {
            return webp(bytes);
        }
        if (bytes.has(0, "BM") && bytes.size() > 26) {
            return sized("bmp", bytes.littleEndian32(18), Math.abs((int) bytes.littleEndian32(22)));
        }
        if (bytes.has(0, "II*\u0000") || bytes.has(0, "MM\u0000*")) {
            return sized("tiff", 0, 0);
        }
        if (bytes.has(0, "%PDF-")) {
            return sized("pdf", 0, 0);
        }
        if (bytes.has(0, "\u001AE\u00DF\u00A3")) {
            return sized("webm", 0, 0);
        }
        return bytes.has(4, "ftyp") ? isoBrand(bytes) : Optional.empty();
    }

    private static Optional<MediaHeader> webp(MediaBytes bytes) throws IOException {
        if (bytes.has(12, "VP8X")) {
            long width = bytes.littleEndian16(24) | (long) bytes.unsignedByte(26) << 16;
            long height = bytes.littleEndian16(27) | (long) bytes.unsignedByte(29) << 16;
            return sized("webp", width + 1, height + 1);
        }
        if (bytes.has(12, "VP8L")) {
            long packed = bytes.littleEndian32(21);
            return sized("webp", (packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
        }
        return sized("webp", bytes.littleEndian16(26) & 0x3FFF, bytes.littleEndian16(28) & 0x3FFF);
    }

    /** Pictures and films share one kind of container, whose brand tells which it is. */
    private static Optional<MediaHeader> isoBrand(MediaBytes bytes) throws IOException {
        if (bytes.has(8, "avif") || bytes.has(8, "avis")) {
            return sized("avif", 0, 0);
        }
        if (bytes.has(8, "heic") || bytes.has(8, "heix") || bytes.has(8, "mif1") || bytes.has(8, "hevc")) {
            return sized("heic", 0, 0);
        }
        return sized(bytes.has(8, "qt  ") ? "mov" : "mp4", 0, 0);
    }

    private static Optional<MediaHeader> sized(String format, long width, long height) {
        boolean sound = width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
        return Optional.of(new MediaHeader(format, sound ? (int) width : 0, sound ? (int) height : 0));
    }
}
