package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.IOException;

/**
 * Reads GIF files from block to block, counting the pictures and how long each is shown. Of one longer than any network
 * takes only the beginning is read, so that it has at least so many.
 */
final class GifReader implements FormatReader {

    private static final int EXTENSION = 0x21;
    private static final int PICTURE = 0x2C;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final double HUNDREDTHS = 100;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        try {
            readAll(bytes, traits);
        } catch (EndlessException e) {
            if (traits.frames < 2) {
                throw e;
            }
        }
    }

    private static void readAll(MediaBytes bytes, Traits traits) throws IOException {
        traits.size(bytes.le16(6), bytes.le16(8));
        traits.model = ColourProfile.Model.RGB;
        long at = 13 + palette(bytes.u8(10));
        double seconds = 0;
        while (true) {
            bytes.step();
            int block = bytes.u8(at);
            if (block == END) {
                break;
            } else if (block == EXTENSION) {
                if (bytes.u8(at + 1) == CONTROL) {
                    seconds += bytes.le16(at + 4) / HUNDREDTHS;
                }
                at = afterBlocks(bytes, at + 2);
            } else if (block == PICTURE) {
                at = afterBlocks(bytes, at + 11 + palette(bytes.u8(at + 9)));
                traits.frames++;
            } else {
                throw new DamagedException();
            }
            moving(traits, seconds);
        }
        if (traits.frames == 0 || traits.width == 0 || traits.height == 0) {
            throw new DamagedException();
        }
    }

    private static void moving(Traits traits, double seconds) {
        if (traits.frames > 1 && seconds > 0) {
            traits.seconds = seconds;
            traits.frameRate = traits.frames / seconds;
        }
    }

    private static int palette(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private static long afterBlocks(MediaBytes bytes, long start) throws IOException {
        long at = start;
        int length = bytes.u8(at);
        while (length != 0) {
            at += length + 1;
            length = bytes.u8(at);
        }
        return at + 1;
    }
}
