package crieur.core.internal.media;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Reads how many pages a PDF file has and how large the first is, by way of its tables to the tree of its pages.
 *
 * <p>Programs mend PDF files whose tables are wrong, so one that cannot be followed is no flaw: its pages are not known.
 */
final class PdfReader implements FormatReader {

    private static final int TAIL = 2_048;
    private static final int MOST_DEPTH = 32;
    private static final int QUARTER = 90;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        long tail = Math.max(0, bytes.size() - TAIL);
        String end = bytes.latin1(tail, bytes.size(), TAIL);
        int mark = end.lastIndexOf("startxref");
        if (mark < 0 || end.lastIndexOf("%%EOF") < mark) {
            traits.cut = true;
            return;
        }
        try {
            if (new PdfObjects(bytes, tail + mark + 9).next() instanceof Double start) {
                PdfTables tables = new PdfTables(bytes);
                tables.read(start.longValue());
                pages(tables, traits);
            }
        } catch (EOFException | DamagedException e) {
            traits.pages = 0;
        }
    }

    private static void pages(PdfTables tables, Traits traits) throws IOException {
        Map<String, Object> root = PdfTables.dictionary(tables.resolve(tables.trailer.get("Root")));
        Map<String, Object> node = PdfTables.dictionary(tables.resolve(root.get("Pages")));
        traits.pages = tables.resolve(node.get("Count")) instanceof Double count ? count.longValue() : 0;
        Object turned = 0d;
        Object box = null;
        for (int depth = 0; depth < MOST_DEPTH; depth++) {
            box = node.getOrDefault("MediaBox", box);
            turned = node.getOrDefault("Rotate", turned);
            if (!node.containsKey("Kids")
                    || !(tables.resolve(node.get("Kids")) instanceof List<?> kids)
                    || kids.isEmpty()) {
                break;
            }
            node = PdfTables.dictionary(tables.resolve(kids.get(0)));
        }
        if (box != null && tables.resolve(box) instanceof List<?> sides && sides.size() == 4) {
            long width = Math.round(Math.abs(side(sides, 2) - side(sides, 0)));
            long height = Math.round(Math.abs(side(sides, 3) - side(sides, 1)));
            boolean onSide = tables.resolve(turned) instanceof Double degrees && degrees.intValue() / QUARTER % 2 != 0;
            traits.size(onSide ? height : width, onSide ? width : height);
        }
    }

    private static double side(List<?> sides, int index) {
        return sides.get(index) instanceof Double side ? side : 0;
    }
}
