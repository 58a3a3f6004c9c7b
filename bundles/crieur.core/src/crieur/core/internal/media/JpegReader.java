package crieur.core.internal.media;

import java.io.IOException;

/** Finds the frame of a JPEG file among its segments, and the orientation that EXIF gives it. */
final class JpegReader {

    /** No camera writes more segments before the frame; a file that does is not followed further. */
    private static final int MOST_SEGMENTS = 200;

    private static final int MOST_TAGS = 200;
    private static final int ORIENTATION = 0x0112;
    private static final int FIRST_TURNED = 5;
    private static final int LAST_TURNED = 8;

    private JpegReader() {}

    static MediaHeader read(MediaBytes bytes) throws IOException {
        long at = 2;
        boolean turned = false;
        for (int segment = 0; segment < MOST_SEGMENTS && at < bytes.size(); segment++) {
            if (bytes.unsignedByte(at) != 0xFF) {
                break;
            }
            int marker = bytes.unsignedByte(at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                int height = bytes.bigEndian16(at + 5);
                int width = bytes.bigEndian16(at + 7);
                return turned ? new MediaHeader("jpeg", height, width) : new MediaHeader("jpeg", width, height);
            }
            if (marker == 0xE1 && bytes.has(at + 4, "Exif\u0000\u0000")) {
                turned = isTurned(bytes, at + 10);
            }
            boolean bare = marker == 0x01 || marker >= 0xD0 && marker <= 0xD9;
            at += bare ? 2 : 2 + Math.max(2, bytes.bigEndian16(at + 2));
        }
        return new MediaHeader("jpeg", 0, 0);
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Returns whether the picture is shown on its side. */
    private static boolean isTurned(MediaBytes bytes, long tiff) throws IOException {
        boolean little = bytes.has(tiff, "II");
        long directory = tiff + (little ? bytes.littleEndian32(tiff + 4) : bytes.bigEndian32(tiff + 4));
        int tags = Math.min(MOST_TAGS, number(bytes, directory, little));
        for (int i = 0; i < tags; i++) {
            long tag = directory + 2 + 12L * i;
            if (number(bytes, tag, little) == ORIENTATION) {
                int orientation = number(bytes, tag + 8, little);
                return orientation >= FIRST_TURNED && orientation <= LAST_TURNED;
            }
        }
        return false;
    }

    private static int number(MediaBytes bytes, long at, boolean little) throws IOException {
        return little ? bytes.littleEndian16(at) : bytes.bigEndian16(at);
    }
}
