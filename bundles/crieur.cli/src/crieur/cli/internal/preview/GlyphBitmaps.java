package crieur.cli.internal.preview;

import java.nio.ByteBuffer;
import java.util.Optional;

/** The pictures in the tables {@code CBLC} and {@code CBDT} of an OpenType font; of several sizes the largest. */
final class GlyphBitmaps {

    private static final int SIZE_RECORD = 48;
    /** The most bytes that one picture may have. */
    private static final int MOST = 1 << 20;

    private final ByteBuffer file;
    private final int index;
    private final int data;
    private final int size;

    GlyphBitmaps(ByteBuffer file, int index, int data) {
        this.file = file;
        this.index = index;
        this.data = data;
        this.size = largest();
    }

    private int largest() {
        int count = file.getInt(index + 4);
        int best = index + 8;
        for (int i = 1; i < count; i++) {
            int at = index + 8 + SIZE_RECORD * i;
            best = ppem(at) > ppem(best) ? at : best;
        }
        return best;
    }

    private int ppem(int record) {
        return Byte.toUnsignedInt(file.get(record + 45));
    }

    /** Returns a glyph's picture as PNG; empty where there is none. */
    Optional<byte[]> png(int glyph) {
        int tables = index + file.getInt(size);
        int count = file.getInt(size + 8);
        for (int i = 0; i < count; i++) {
            int first = unsigned(tables + 8 * i);
            int last = unsigned(tables + 8 * i + 2);
            if (glyph >= first && glyph <= last) {
                return png(tables + file.getInt(tables + 8 * i + 4), glyph, first);
            }
        }
        return Optional.empty();
    }

    private Optional<byte[]> png(int table, int glyph, int first) {
        int start = data + file.getInt(table + 4);
        int image = unsigned(table + 2);
        int at = glyph - first;
        return switch (unsigned(table)) {
            case 1 -> {
                int from = file.getInt(table + 8 + 4 * at);
                int to = file.getInt(table + 12 + 4 * at);
                yield to > from ? read(start + from, image) : Optional.empty();
            }
            case 2 -> read(start + at * file.getInt(table + 8), image);
            case 3 -> {
                int from = unsigned(table + 8 + 2 * at);
                int to = unsigned(table + 10 + 2 * at);
                yield to > from ? read(start + from, image) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    /** Formats 17 to 19 differ in the metrics before the picture. */
    private Optional<byte[]> read(int at, int format) {
        int metrics = format == 17 ? 5 : format == 18 ? 8 : format == 19 ? 0 : -1;
        int length = metrics < 0 ? 0 : file.getInt(at + metrics);
        if (length <= 0 || length > MOST) {
            return Optional.empty();
        }
        byte[] png = new byte[length];
        file.get(at + metrics + 4, png);
        return Optional.of(png);
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
