package crieur.core.internal.media;

import java.io.IOException;

/** The first tag of an SVG drawing. */
final class SvgTag {

    private static final double INCH = 96;
    private static final double EM = 16;
    private static final double[] NO_BOX = {0, 0};

    private final String text;
    private final boolean whole;

    private SvgTag(String text, boolean whole) {
        this.text = text;
        this.whole = whole;
    }

    /** Returns where the tag begins; -1 for a file whose first tag is another. */
    static long find(MediaBytes bytes, int most) throws IOException {
        long end = Math.min(bytes.size(), most);
        long at = bytes.has(0, "\u00EF\u00BB\u00BF") ? 3 : 0;
        while (at < end) {
            int c = bytes.u8(at);
            if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
                at++;
            } else if (bytes.has(at, "<!--")) {
                at = after(bytes, at + 4, end, "-->");
            } else if (bytes.has(at, "<?")) {
                at = after(bytes, at + 2, end, "?>");
            } else if (bytes.has(at, "<!DOCTYPE")) {
                long close = close(bytes, at + 9, end, true);
                at = close < 0 ? end : close + 1;
            } else {
                return isStart(bytes, at) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isStart(MediaBytes bytes, long at) throws IOException {
        return bytes.has(at, "<svg") && at + 4 < bytes.size() && " \t\r\n/>".indexOf(bytes.u8(at + 4)) >= 0
                || bytes.has(at, "<svg:svg");
    }

    private static long after(MediaBytes bytes, long from, long end, String mark) throws IOException {
        for (long at = from; at < end; at++) {
            if (bytes.has(at, mark)) {
                return at + mark.length();
            }
        }
        return end;
    }

    /**
     * Returns where the {@code >} is that ends a tag, which is in no quotes.
     *
     * @param brackets whether there can be declarations in brackets before it, as a document type has
     * @return -1 where there is none before the end
     */
    private static long close(MediaBytes bytes, long from, long end, boolean brackets) throws IOException {
        int quote = 0;
        int depth = 0;
        for (long at = from; at < end; at++) {
            int c = bytes.u8(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (brackets && c == '[') {
                depth++;
            } else if (brackets && c == ']') {
                depth--;
            } else if (c == '>' && depth <= 0) {
                return at;
            }
        }
        return -1;
    }

    static SvgTag read(MediaBytes bytes, long from, int most) throws IOException {
        long end = Math.min(bytes.size(), from + most);
        long close = close(bytes, from, end, false);
        return new SvgTag(bytes.latin1(from, close < 0 ? end : close, most), close >= 0);
    }

    /** Returns whether the tag has its end. */
    boolean isWhole() {
        return whole;
    }

    /** Returns a length in pixels of 1/96 inch; 0 where there is none or it depends on what is around the drawing. */
    double length(String attribute) {
        String value = attribute(attribute).strip();
        int digits = 0;
        while (digits < value.length() && "0123456789.+-".indexOf(value.charAt(digits)) >= 0) {
            digits++;
        }
        double number = number(value.substring(0, digits));
        return switch (value.substring(digits).strip()) {
            case "", "px" -> number;
            case "pt" -> number * INCH / 72;
            case "pc" -> number * INCH / 6;
            case "in" -> number * INCH;
            case "mm" -> number * INCH / 25.4;
            case "cm" -> number * INCH / 2.54;
            case "em", "rem" -> number * EM;
            case "ex" -> number * EM / 2;
            default -> 0;
        };
    }

    /** Returns width and height of the view box; zeros where there is none. */
    double[] viewBox() {
        String[] numbers = attribute("viewBox").strip().split("[\\s,]+", 5);
        return numbers.length == 4 ? new double[] {number(numbers[2]), number(numbers[3])} : NO_BOX;
    }

    private static double number(String text) {
        try {
            double number = text.length() > 40 ? 0 : Double.parseDouble(text);
            return number > 0 && number < Integer.MAX_VALUE ? number : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String attribute(String name) {
        int at = 0;
        while (at < text.length()) {
            int equals = text.indexOf('=', at);
            if (equals < 0) {
                return "";
            }
            int open = equals + 1;
            while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
                open++;
            }
            int close = open < text.length() ? text.indexOf(text.charAt(open), open + 1) : -1;
            if (close < 0) {
                return "";
            }
            String found = text.substring(at, equals).strip();
            if (found.equals(name)
                    || found.endsWith(" " + name)
                    || found.endsWith("\n" + name)
                    || found.endsWith("\t" + name)) {
                return text.substring(open + 1, close);
            }
            at = close + 1;
        }
        return "";
    }
}
