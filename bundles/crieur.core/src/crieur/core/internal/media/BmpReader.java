package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.IOException;

/** Reads BMP files, with the old short header or one of the later ones. */
final class BmpReader implements FormatReader {

    private static final int CORE_HEADER = 12;
    private static final int LONGEST_HEADER = 256;
    private static final long ROW_BITS = 32;

    /** Two letters are little: the header that follows has one of few lengths. */
    static boolean isBmp(MediaBytes bytes) throws IOException {
        if (bytes.size() < 26) {
            return false;
        }
        long header = bytes.le32(14);
        return header >= CORE_HEADER && header <= LONGEST_HEADER;
    }

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        boolean core = bytes.le32(14) == CORE_HEADER;
        traits.size(
                core ? bytes.le16(18) : (int) bytes.le32(18),
                core ? bytes.le16(20) : Math.abs((long) (int) bytes.le32(22)));
        traits.model = ColourProfile.Model.RGB;
        traits.frames = 1;
        if (traits.width <= 0 || traits.height <= 0) {
            traits.size(0, 0);
            throw new DamagedException();
        }
        boolean compressed = !core && bytes.le32(30) != 0;
        if (!compressed) {
            long bits = bytes.le16(core ? 24 : 28);
            long row = (traits.width * bits + ROW_BITS - 1) / ROW_BITS * 4;
            traits.cut = bytes.le32(10) + row * traits.height > bytes.size();
        }
    }
}
