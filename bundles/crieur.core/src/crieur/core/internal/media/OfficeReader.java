package crieur.core.internal.media;

import crieur.core.media.MediaFormat;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** Tells Word and PowerPoint files from other archives, by the names of their first entries. */
final class OfficeReader {

    private static final int MOST_ENTRIES = 32;
    private static final int MOST_NAME = 16;

    private OfficeReader() {}

    /** Returns the format of an archive; null for one that is neither. */
    static @Nullable MediaFormat formatOf(MediaBytes bytes) throws IOException {
        long at = 0;
        for (int i = 0; i < MOST_ENTRIES && bytes.has(at, "PK\u0003\u0004") && at + 30 < bytes.size(); i++) {
            String name = bytes.latin1(at + 30, at + 30 + bytes.le16(at + 26), MOST_NAME);
            if (name.startsWith("word/")) {
                return MediaFormat.DOCX;
            }
            if (name.startsWith("ppt/")) {
                return MediaFormat.PPTX;
            }
            at += 30 + bytes.le16(at + 26) + bytes.le16(at + 28) + bytes.le32(at + 18);
        }
        return null;
    }
}
