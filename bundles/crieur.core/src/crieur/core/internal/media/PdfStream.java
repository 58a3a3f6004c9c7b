package crieur.core.internal.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Unpacks the streams that hold a PDF file's own structure, within bounds. */
final class PdfStream {

    /** Structure is small: a hundred thousand objects are listed in less than a megabyte. */
    private static final int MOST_PACKED = 1 << 20;

    private static final int MOST_UNPACKED = 2 << 20;
    private static final int MOST_UNPACKED_IN_ALL = 8 << 20;
    private static final int FIRST_PNG_PREDICTOR = 10;
    private static final int MOST_ROW = 64;

    private final MediaBytes bytes;
    private int unpacked;

    PdfStream(MediaBytes bytes) {
        this.bytes = bytes;
    }

    /**
     * Returns the content of a stream.
     *
     * @param dictionary what the file says of it
     * @param after where its dictionary ends
     */
    byte[] content(Map<String, Object> dictionary, long after) throws IOException {
        PdfObjects objects = new PdfObjects(bytes, after);
        if (!(objects.next() instanceof PdfObjects.Word word) || !word.text().equals("stream")) {
            throw new DamagedException();
        }
        long start = objects.position() + (bytes.u8(objects.position()) == '\r' ? 2 : 1);
        long length = dictionary.get("Length") instanceof Double stated ? stated.longValue() : MOST_PACKED;
        byte[] packed = bytes.copy(start, start + Math.max(0, Math.min(length, MOST_PACKED)), MOST_PACKED);
        Object filter = dictionary.get("Filter");
        if (filter instanceof java.util.List<?> filters && filters.size() == 1) {
            filter = filters.get(0);
        }
        if (filter == null) {
            return packed;
        }
        if (!filter.equals(new PdfObjects.Name("FlateDecode"))) {
            throw new DamagedException();
        }
        return predicted(inflate(packed), dictionary.get("DecodeParms"));
    }

    private byte[] inflate(byte[] packed) throws IOException {
        Inflater inflater = new Inflater();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            inflater.setInput(packed);
            byte[] part = new byte[16 * 1024];
            int length = inflater.inflate(part);
            while (length > 0) {
                unpacked += length;
                if (out.size() > MOST_UNPACKED || unpacked > MOST_UNPACKED_IN_ALL) {
                    throw new EndlessException();
                }
                out.write(part, 0, length);
                length = inflater.inflate(part);
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new DamagedException();
        } finally {
            inflater.end();
        }
    }

    /** Rows of tables are often stored as differences to the row before, as PNG does it. */
    private static byte[] predicted(byte[] rows, @org.eclipse.jdt.annotation.Nullable Object parameters)
            throws IOException {
        if (!(parameters instanceof Map<?, ?> map)
                || !(map.get("Predictor") instanceof Double predictor)
                || predictor < FIRST_PNG_PREDICTOR) {
            return rows;
        }
        int width = map.get("Columns") instanceof Double columns ? columns.intValue() : 1;
        if (width < 1 || width > MOST_ROW) {
            throw new DamagedException();
        }
        int count = rows.length / (width + 1);
        byte[] plain = new byte[count * width];
        for (int row = 0; row < count; row++) {
            int kind = rows[row * (width + 1)];
            for (int i = 0; i < width; i++) {
                int value = rows[row * (width + 1) + 1 + i];
                int left = i == 0 ? 0 : plain[row * width + i - 1];
                int above = row == 0 ? 0 : plain[(row - 1) * width + i];
                int guess = kind == 1 ? left : kind == 2 ? above : kind == 3 ? ((left & 0xFF) + (above & 0xFF)) / 2 : 0;
                plain[row * width + i] = (byte) (value + guess);
            }
        }
        return plain;
    }
}
