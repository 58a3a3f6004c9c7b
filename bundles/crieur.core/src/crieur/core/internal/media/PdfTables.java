package crieur.core.internal.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Finds the objects of a PDF file by its tables of places, both the plain ones and those in streams. */
final class PdfTables {

    private static final int MOST_TABLES = 64;
    private static final int ENTRY = 20;
    private static final int IN_FILE = 1;
    private static final int IN_STREAM = 2;

    private final MediaBytes bytes;
    private final PdfStream streams;
    private final List<Section> sections = new ArrayList<>();
    private final Map<Long, MediaBytes> unpacked = new HashMap<>();
    private final Map<Long, Map<String, Object>> dictionaries = new HashMap<>();

    /** What the newest table says of the file: where its root is. */
    final Map<String, Object> trailer = new HashMap<>();

    /** Objects that follow each other in a table; {@code rows} is null for those of the file itself. */
    private record Section(
            long first, long count, long at, @Nullable Rows rows) {}

    /** A table in a stream: rows of three numbers of so many bytes. */
    private record Rows(byte[] content, int[] widths) {}

    /** Where an object is: in the file at a place, or in a stream as one of its objects. */
    private record Where(int kind, long first, long second) {}

    PdfTables(MediaBytes bytes) {
        this.bytes = bytes;
        this.streams = new PdfStream(bytes);
    }

    /** Reads the table at a place and all that it says came before it. */
    void read(long start) throws IOException {
        Set<Long> seen = new HashSet<>();
        long at = start;
        while (at > 0 && seen.add(at) && seen.size() <= MOST_TABLES) {
            PdfObjects objects = new PdfObjects(bytes, at);
            Object first = objects.next();
            Map<String, Object> own =
                    first instanceof PdfObjects.Word word && word.text().equals("xref") ? plain(objects) : packed(at);
            own.forEach(trailer::putIfAbsent);
            if (own.get("XRefStm") instanceof Double hybrid && seen.add(hybrid.longValue())) {
                packed(hybrid.longValue());
            }
            at = own.get("Prev") instanceof Double before ? before.longValue() : 0;
        }
    }

    private Map<String, Object> plain(PdfObjects objects) throws IOException {
        PdfObjects reader = objects;
        Object next = reader.next();
        while (next instanceof Double first) {
            if (!(reader.next() instanceof Double count)) {
                throw new DamagedException();
            }
            long at = reader.position();
            while (bytes.u8(at) <= ' ') {
                at++;
            }
            sections.add(new Section(first.longValue(), count.longValue(), at, null));
            reader = new PdfObjects(bytes, at + ENTRY * count.longValue());
            next = reader.next();
        }
        return dictionary(reader.next());
    }

    private Map<String, Object> packed(long at) throws IOException {
        PdfObjects objects = new PdfObjects(bytes, at);
        Map<String, Object> dictionary = stream(objects);
        byte[] content = streams.content(dictionary, objects.position());
        if (!(dictionary.get("W") instanceof List<?> stated) || stated.size() < 3) {
            throw new DamagedException();
        }
        int[] widths = new int[3];
        for (int i = 0; i < 3; i++) {
            widths[i] = stated.get(i) instanceof Double width && width >= 0 && width <= 8 ? width.intValue() : 8;
        }
        Rows rows = new Rows(content, widths);
        List<?> index = dictionary.get("Index") instanceof List<?> ranges ? ranges : List.of(0d, 1e9);
        long row = 0;
        for (int i = 0; i + 1 < index.size(); i += 2) {
            if (index.get(i) instanceof Double first && index.get(i + 1) instanceof Double count) {
                sections.add(new Section(first.longValue(), count.longValue(), row, rows));
                row += count.longValue();
            }
        }
        return dictionary;
    }

    /** Steps over an object's number to the dictionary of the stream that it is. */
    private static Map<String, Object> stream(PdfObjects objects) throws IOException {
        objects.next();
        objects.next();
        objects.next();
        return dictionary(objects.next());
    }

    /** Returns an object as a dictionary. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> dictionary(Object object) throws IOException {
        if (object instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new DamagedException();
    }

    /** Returns what a reference leads to; anything else as it is. */
    Object resolve(@Nullable Object object) throws IOException {
        if (object == null) {
            throw new DamagedException();
        }
        if (!(object instanceof PdfObjects.Reference reference)) {
            return object;
        }
        Where where = where(reference.number());
        if (where.kind == IN_STREAM) {
            return inStream(where);
        }
        PdfObjects objects = new PdfObjects(bytes, where.first);
        objects.next();
        objects.next();
        objects.next();
        return objects.next();
    }

    private Where where(long number) throws IOException {
        for (Section section : sections) {
            long index = number - section.first;
            if (index >= 0 && index < section.count) {
                Where where = section.rows == null
                        ? inTable(section.at + ENTRY * index)
                        : inRows(section.rows, section.at + index);
                if (where.kind == IN_FILE || where.kind == IN_STREAM) {
                    return where;
                }
            }
        }
        throw new DamagedException();
    }

    private Where inTable(long at) throws IOException {
        return new PdfObjects(bytes, at).next() instanceof Double place && bytes.u8(at + 17) == 'n'
                ? new Where(IN_FILE, place.longValue(), 0)
                : new Where(0, 0, 0);
    }

    private static Where inRows(Rows rows, long row) {
        int width = rows.widths[0] + rows.widths[1] + rows.widths[2];
        if (row < 0 || width == 0 || (row + 1) * width > rows.content.length) {
            return new Where(0, 0, 0);
        }
        int at = (int) (row * width);
        long kind = rows.widths[0] == 0 ? IN_FILE : number(rows.content, at, rows.widths[0]);
        return new Where(
                (int) kind,
                number(rows.content, at + rows.widths[0], rows.widths[1]),
                number(rows.content, at + rows.widths[0] + rows.widths[1], rows.widths[2]));
    }

    private static long number(byte[] content, int at, int length) {
        long value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | content[at + i] & 0xFF;
        }
        return value;
    }

    private Object inStream(Where where) throws IOException {
        long container = where.first;
        MediaBytes content = unpacked.get(container);
        if (content == null) {
            Where place = where(container);
            if (place.kind != IN_FILE) {
                throw new DamagedException();
            }
            PdfObjects objects = new PdfObjects(bytes, place.first);
            Map<String, Object> dictionary = stream(objects);
            content = MediaBytes.of(streams.content(dictionary, objects.position()));
            unpacked.put(container, content);
            dictionaries.put(container, dictionary);
        }
        PdfObjects places = new PdfObjects(content, 0);
        for (long i = 0; i < where.second; i++) {
            places.next();
            places.next();
        }
        places.next();
        Map<String, Object> dictionary = dictionaries.getOrDefault(container, Map.of());
        if (places.next() instanceof Double place && dictionary.get("First") instanceof Double first) {
            return new PdfObjects(content, first.longValue() + place.longValue()).next();
        }
        throw new DamagedException();
    }
}
