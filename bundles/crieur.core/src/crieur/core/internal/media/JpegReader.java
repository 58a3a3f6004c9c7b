package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.IOException;

/** Finds the frame of a JPEG file among its segments, its orientation and its colours, and whether it has its end. */
final class JpegReader implements FormatReader {

    private static final int EXIF = 0xE1;
    private static final int ICC = 0xE2;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int GREY = 1;
    private static final int INKS = 4;

    /** As far as the end is looked for; a larger file is believed to have one. */
    private static final long MOST_SEARCHED = 8L * 1024 * 1024;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        traits.frames = 1;
        long at = 2;
        while (true) {
            bytes.step();
            if (bytes.u8(at) != 0xFF) {
                throw new DamagedException();
            }
            int marker = bytes.u8(at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD8) {
                at += 2;
            } else if (marker == END) {
                throw new DamagedException();
            } else {
                int length = bytes.be16(at + 2);
                if (length < 2) {
                    throw new DamagedException();
                }
                segment(bytes, marker, at + 4, at + 2 + length, traits);
                at += 2 + length;
                if (marker == SCAN) {
                    break;
                }
            }
        }
        if (traits.width == 0) {
            throw new DamagedException();
        }
        traits.cut = !hasEnd(bytes, at);
    }

    private static void segment(MediaBytes bytes, int marker, long at, long end, Traits traits) throws IOException {
        if (isFrame(marker) && traits.width == 0) {
            traits.size(bytes.be16(at + 3), bytes.be16(at + 1));
            int components = bytes.u8(at + 5);
            if (traits.model == ColourProfile.Model.UNKNOWN) {
                traits.model = components == GREY
                        ? ColourProfile.Model.GREY
                        : components == INKS ? ColourProfile.Model.CMYK : ColourProfile.Model.RGB;
            }
        } else if (marker == EXIF && bytes.has(at, "Exif\0\0")) {
            TiffReader.orientation(bytes, at + 6, traits);
        } else if (marker == ICC && traits.profile == null && bytes.has(at, "ICC_PROFILE\0\u0001")) {
            IccProfile.read(bytes.copy(at + 14, end, IccProfile.MOST_BYTES), traits);
        }
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The end mark is the last thing; else a phone put something behind it, and it is looked for from the scan on. */
    private static boolean hasEnd(MediaBytes bytes, long scan) throws IOException {
        if (bytes.size() - 2 >= scan && isEnd(bytes, bytes.size() - 2)) {
            return true;
        }
        long until = Math.min(bytes.size() - 1, scan + MOST_SEARCHED);
        for (long at = scan; at < until; at++) {
            if (isEnd(bytes, at)) {
                return true;
            }
        }
        return until < bytes.size() - 1;
    }

    private static boolean isEnd(MediaBytes bytes, long at) throws IOException {
        return bytes.u8(at) == 0xFF && bytes.u8(at + 1) == END;
    }
}
