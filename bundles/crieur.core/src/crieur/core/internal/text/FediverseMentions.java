package crieur.core.internal.text;

/** Mentions in the form {@code @user} or {@code @user@host}, as Mastodon's {@code Account::MENTION_RE} has them. */
final class FediverseMentions {

    private static final int MAX_HOST = 253;

    private final char[] units;

    FediverseMentions(char[] units) {
        this.units = units;
    }

    /** Returns whether a mention may begin at a sign: not inside a word, an address or a query. */
    boolean mayBegin(int at) {
        if (at == 0) {
            return true;
        }
        int before = CodePoints.before(units, at);
        return before != '=' && before != '/' && !CodePoints.is(before, CodePoints.WORD);
    }

    /** Returns the end of the user name that follows a sign; the offset behind the sign where there is none. */
    int userEnd(int at) {
        int end = at + 1;
        int offset = end;
        while (offset < units.length) {
            char unit = units[offset];
            if (Ascii.isWord(unit)) {
                end = ++offset;
            } else if ((unit == '.' || unit == '-') && end > at + 1) {
                offset++;
            } else {
                break;
            }
        }
        return end;
    }

    /** Returns the end of the {@code @host} that begins at an offset; the offset itself where there is none. */
    int hostEnd(int at) {
        if (at >= units.length || units[at] != '@') {
            return at;
        }
        int end = at + 1;
        int offset = end;
        while (offset < units.length) {
            int codePoint = CodePoints.at(units, offset);
            if (CodePoints.is(codePoint, CodePoints.WORD)) {
                offset += Character.charCount(codePoint);
                end = offset;
            } else if ((codePoint == '.' || codePoint == '-') && end > at + 1) {
                offset++;
            } else {
                break;
            }
        }
        return end > at + 1 ? end : at;
    }

    /** Returns whether the host of a range is short enough to be one. */
    static boolean isHost(int at, int end) {
        return end - at - 1 <= MAX_HOST;
    }
}
