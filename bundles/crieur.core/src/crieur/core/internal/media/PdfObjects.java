package crieur.core.internal.media;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads PDF objects from a place on: numbers, names, arrays, dictionaries and references. */
final class PdfObjects {

    private static final int MOST_DEPTH = 16;
    private static final int MOST_ELEMENTS = 4_096;
    private static final int MOST_WORD = 128;

    private final MediaBytes bytes;
    private long at;

    /** A reference to an object by its number. */
    record Reference(long number) {}

    /** A name, without its slash. */
    record Name(String text) {}

    /** A word that is none of the other things, such as {@code obj} or {@code true}. */
    record Word(String text) {}

    PdfObjects(MediaBytes bytes, long at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Returns where the next object would be read. */
    long position() {
        return at;
    }

    /** Returns the next object: a Double, Name, Word, Reference, List or Map. */
    Object next() throws IOException {
        return next(0);
    }

    private Object next(int depth) throws IOException {
        bytes.step();
        skipSpace();
        int c = bytes.u8(at);
        if (depth > MOST_DEPTH) {
            throw new DamagedException();
        }
        if (c == '<') {
            return bytes.u8(at + 1) == '<' ? dictionary(depth) : hexadecimal();
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == '(') {
            return string();
        }
        if (c == '/') {
            at++;
            return new Name(word());
        }
        return isDigit(c) || c == '-' || c == '+' || c == '.' ? number() : new Word(word());
    }

    private Map<String, Object> dictionary(int depth) throws IOException {
        Map<String, Object> entries = new HashMap<>();
        at += 2;
        while (!isAt('>', '>')) {
            if (!(next(depth + 1) instanceof Name key) || entries.size() > MOST_ELEMENTS) {
                throw new DamagedException();
            }
            entries.put(key.text(), next(depth + 1));
        }
        at += 2;
        return entries;
    }

    private boolean isAt(char first, char second) throws IOException {
        skipSpace();
        return bytes.u8(at) == first && bytes.u8(at + 1) == second;
    }

    /** The elements of an array; of a long one only the first. */
    private List<Object> array(int depth) throws IOException {
        List<Object> elements = new ArrayList<>();
        at++;
        skipSpace();
        while (bytes.u8(at) != ']') {
            Object element = next(depth + 1);
            if (elements.size() < MOST_ELEMENTS) {
                elements.add(element);
            }
            skipSpace();
        }
        at++;
        return elements;
    }

    private Word hexadecimal() throws IOException {
        while (bytes.u8(at) != '>') {
            at++;
        }
        at++;
        return new Word("");
    }

    private Word string() throws IOException {
        int open = 0;
        do {
            int c = bytes.u8(at++);
            if (c == '\\') {
                at++;
            }
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        } while (open > 0);
        return new Word("");
    }

    /** A number; or a reference, which is two numbers and an R. */
    private Object number() throws IOException {
        double value = plainNumber();
        long after = at;
        if (value >= 0 && value == Math.rint(value)) {
            skipSpace();
            if (at < bytes.size() && isDigit(bytes.u8(at))) {
                plainNumber();
                skipSpace();
                if (at < bytes.size() && bytes.u8(at) == 'R') {
                    at++;
                    return new Reference((long) value);
                }
            }
        }
        at = after;
        return value;
    }

    private double plainNumber() throws IOException {
        String word = word();
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            throw new DamagedException();
        }
    }

    private String word() throws IOException {
        StringBuilder word = new StringBuilder(12);
        while (at < bytes.size() && isRegular(bytes.u8(at))) {
            if (word.length() == MOST_WORD) {
                throw new DamagedException();
            }
            word.append((char) bytes.u8(at++));
        }
        if (word.isEmpty()) {
            at++;
        }
        return word.toString();
    }

    private void skipSpace() throws IOException {
        while (at < bytes.size()) {
            int c = bytes.u8(at);
            if (c == '%') {
                while (at < bytes.size() && bytes.u8(at) != '\n' && bytes.u8(at) != '\r') {
                    at++;
                }
            } else if (isSpace(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    private static boolean isRegular(int c) {
        return !isSpace(c) && "()<>[]{}/%".indexOf(c) < 0;
    }
}
