package crieur.core.internal.text;

/** What may follow the domain of a link: port, path with balanced brackets, query. */
final class UrlTail {

    private final char[] units;
    private final UrlAlphabet alphabet;

    UrlTail(char[] units, UrlAlphabet alphabet) {
        this.units = units;
        this.alphabet = alphabet;
    }

    /** Returns the end of the link whose domain ends at an offset. */
    int end(int domainEnd) {
        return query(path(port(domainEnd)));
    }

    private int port(int start) {
        if (start >= units.length || units[start] != ':') {
            return start;
        }
        int end = start + 1;
        while (end < units.length && Ascii.isDigit(units[end])) {
            end++;
        }
        return end > start + 1 ? end : start;
    }

    /**
     * A path ends behind the last character that may end one, and the brackets that follow that at once. On Mastodon
     * brackets further on count as well, at its end those alone that hold nothing but what X allows in them; on X only what is
     * inside the path before that last character.
     */
    private int path(int start) {
        if (start >= units.length || units[start] != '/') {
            return start;
        }
        int end = start + 1;
        int offset = start + 1;
        while (offset < units.length) {
            int classes = alphabet.classes(units[offset]);
            if ((classes & UrlAlphabet.GENERAL) != 0) {
                offset++;
                if ((classes & UrlAlphabet.ENDING) != 0) {
                    end = offset;
                }
            } else {
                int close = units[offset] == '(' ? brackets(offset) : -1;
                if (close < 0) {
                    return end;
                }
                if (alphabet == UrlAlphabet.MASTODON ? isPlain(offset, close) : end == offset) {
                    end = close;
                }
                offset = close;
            }
        }
        return end;
    }

    private boolean isPlain(int open, int close) {
        for (int offset = open; offset < close; offset++) {
            char unit = units[offset];
            boolean plain = unit == '('
                    || unit == ')'
                    || UrlAlphabet.X.is(unit, UrlAlphabet.GENERAL)
                    || Character.getType(unit) == Character.DASH_PUNCTUATION;
            if (!plain) {
                return false;
            }
        }
        return true;
    }

    /** Returns the end of brackets that hold at most one other pair and are not empty; -1 for none. */
    private int brackets(int open) {
        int first = general(open + 1);
        if (is(first, ')')) {
            return first > open + 1 ? first + 1 : -1;
        }
        if (!is(first, '(')) {
            return -1;
        }
        int inner = general(first + 1);
        if (inner == first + 1 || !is(inner, ')')) {
            return -1;
        }
        int last = general(inner + 1);
        return is(last, ')') ? last + 1 : -1;
    }

    private int general(int start) {
        int end = start;
        while (end < units.length && alphabet.is(units[end], UrlAlphabet.GENERAL)) {
            end++;
        }
        return end;
    }

    private boolean is(int offset, char unit) {
        return offset < units.length && units[offset] == unit;
    }

    /** Returns the end of the query that begins at an offset; the offset itself where there is none. */
    int query(int start) {
        if (start >= units.length || units[start] != '?') {
            return start;
        }
        int end = start;
        for (int offset = start + 1; offset < units.length; offset++) {
            int classes = alphabet.classes(units[offset]);
            if ((classes & UrlAlphabet.QUERY) == 0) {
                break;
            }
            if ((classes & UrlAlphabet.QUERY_END) != 0) {
                end = offset + 1;
            }
        }
        return end;
    }
}
