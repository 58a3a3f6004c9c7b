package crieur.core.internal.count;

import java.util.ArrayList;
import java.util.List;

/**
 * LinkedIn's mentions as they are written in a text, {@code @[Name](urn:li:organization:123)}: readers see the name alone.
 *
 * @param text the text with each mention's name in its place
 * @param mentions where the names are in it, in order
 */
public record LinkedInMentions(String text, List<Mention> mentions) {

    private static final String URN = "](urn:li:";
    private static final int LONGEST = 300;

    /**
     * A mention.
     *
     * @param start where the name begins in the text as readers see it
     * @param end where it ends there
     * @param urn whom it means
     * @param written where the mention begins in the text as it is written
     * @param writtenEnd where it ends there
     */
    public record Mention(int start, int end, String urn, int written, int writtenEnd) {}

    /** Returns a text without mentions. */
    public static LinkedInMentions none(String text) {
        return new LinkedInMentions(text, List.of());
    }

    /** Finds the mentions of a text; linear in its length. */
    public static LinkedInMentions find(String written) {
        if (!written.contains(URN)) {
            return none(written);
        }
        StringBuilder text = new StringBuilder(written.length());
        List<Mention> mentions = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int close = written.startsWith("@[", at) ? close(written, at + 2) : -1;
            int end = close < 0 ? -1 : end(written, close);
            if (end < 0) {
                text.append(written.charAt(at++));
                continue;
            }
            int start = text.length();
            text.append(written, at + 2, close);
            mentions.add(new Mention(start, text.length(), written.substring(close + 2, end), at, end + 1));
            at = end + 1;
        }
        return new LinkedInMentions(text.toString(), mentions);
    }

    private static int close(String written, int from) {
        int most = Math.min(written.length(), from + LONGEST);
        for (int i = from; i < most; i++) {
            char unit = written.charAt(i);
            if (unit == ']') {
                return i > from && written.startsWith(URN, i) ? i : -1;
            }
            if (unit == '\n' || unit == '[') {
                return -1;
            }
        }
        return -1;
    }

    private static int end(String written, int close) {
        int most = Math.min(written.length(), close + LONGEST);
        for (int i = close + URN.length(); i < most; i++) {
            char unit = written.charAt(i);
            if (unit == ')') {
                return i;
            }
            if (unit >= 0x80 || !Character.isLetterOrDigit(unit) && ":_-".indexOf(unit) < 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether a stretch shares nothing with a mention; halves the mentions, as a text may have as many hashtags. */
    public boolean isFree(int start, int end) {
        int from = 0;
        int to = mentions.size();
        while (from < to) {
            int middle = (from + to) / 2;
            if (mentions.get(middle).end() <= start) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from == mentions.size() || mentions.get(from).start() >= end;
    }
}
