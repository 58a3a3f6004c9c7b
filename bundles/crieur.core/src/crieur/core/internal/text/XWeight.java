package crieur.core.internal.text;

import crieur.core.text.WeightedLength;

/** X's weighted length: twitter-text's {@code parseTweet} with configuration 3, and today's emoji. */
public final class XWeight {

    /** What a link weighs unless a network's rules say otherwise, whatever its length. */
    public static final int LINK = 23;

    private static final int EMOJI = 2;

    private final TextScan scan;
    private final Ints urls;
    private final Ints emoji;
    private final int link;
    private int nextUrl;
    private int nextEmoji;

    private XWeight(TextScan scan, Ints urls, int link) {
        this.scan = scan;
        this.urls = urls;
        this.link = link;
        this.emoji = scan.weighedEmoji();
    }

    /** Returns the weight of a code point: one for Latin and its punctuation, two for everything else. */
    static int of(int codePoint) {
        return codePoint <= 0x10FF
                        || codePoint >= 0x2000 && codePoint <= 0x200D
                        || codePoint >= 0x2010 && codePoint <= 0x201F
                        || codePoint >= 0x2032 && codePoint <= 0x2037
                ? 1
                : 2;
    }

    /**
     * Weighs a text in normalization form C.
     *
     * @param urls its links, start and end of each
     * @param link what each of them weighs
     * @param original the text before it was normalized; where that is blank, nothing counts
     */
    public static WeightedLength of(TextScan scan, Ints urls, int link, String original) {
        if (isBlank(original)) {
            return new WeightedLength(0, false);
        }
        if (scan.isForbiddenOnX()) {
            XWeight walk = new XWeight(scan, urls, link);
            int value = 0;
            boolean valid = true;
            for (int offset = 0; offset < scan.units().length; offset = walk.skip(offset)) {
                valid &= walk.isUrl(offset) || !XCharacters.isForbidden(scan.units()[offset]);
                value += walk.weight(offset);
            }
            return new WeightedLength(value, valid);
        }
        return new WeightedLength(scan.weight() + new XWeight(scan, urls, link).corrections(), true);
    }

    /** Returns the offset behind the last piece that fits a limit; a piece is a link, an emoji or a code point. */
    public static int fit(TextScan scan, Ints urls, int link, int limit) {
        XWeight walk = new XWeight(scan, urls, link);
        int value = 0;
        int offset = 0;
        while (offset < scan.units().length) {
            for (int plainEnd = walk.nextPiece(offset); offset < plainEnd; ) {
                int codePoint = CodePoints.at(scan.units(), offset);
                value += of(codePoint);
                if (value > limit) {
                    return offset;
                }
                offset += Character.charCount(codePoint);
            }
            if (offset < scan.units().length) {
                value += walk.weight(offset);
                if (value > limit) {
                    return offset;
                }
                offset = walk.skip(offset);
            }
        }
        return offset;
    }

    /** Returns where the first link or emoji begins at an offset or behind it; the text's end where there is none. */
    private int nextPiece(int offset) {
        isUrl(offset);
        isEmoji(offset);
        int url = nextUrl < urls.size() ? urls.get(nextUrl) : scan.units().length;
        int picture = nextEmoji < emoji.size() ? emoji.get(nextEmoji) : scan.units().length;
        return Math.min(url, picture);
    }

    /** {@code String.trim} of the library: nothing but spaces and controls below it. */
    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** What links and emoji as a whole weigh less, or more, than their code points one by one. */
    private int corrections() {
        int correction = 0;
        int offset = 0;
        while (nextUrl < urls.size() || nextEmoji < emoji.size()) {
            boolean url =
                    nextEmoji == emoji.size() || nextUrl < urls.size() && urls.get(nextUrl) <= emoji.get(nextEmoji);
            Ints pieces = url ? urls : emoji;
            int next = url ? nextUrl : nextEmoji;
            int start = pieces.get(next);
            if (start >= offset) {
                offset = pieces.get(next + 1);
                correction += (url ? link : EMOJI) - sum(start, offset);
            }
            if (url) {
                nextUrl += 2;
            } else {
                nextEmoji += 2;
            }
        }
        return correction;
    }

    private int sum(int start, int end) {
        int sum = 0;
        char[] units = scan.units();
        for (int offset = start; offset < end; ) {
            int codePoint = CodePoints.at(units, offset);
            sum += of(codePoint);
            offset += Character.charCount(codePoint);
        }
        return sum;
    }

    private boolean isUrl(int offset) {
        while (nextUrl < urls.size() && urls.get(nextUrl) < offset) {
            nextUrl += 2;
        }
        return nextUrl < urls.size() && urls.get(nextUrl) == offset;
    }

    private boolean isEmoji(int offset) {
        while (nextEmoji < emoji.size() && emoji.get(nextEmoji) < offset) {
            nextEmoji += 2;
        }
        return nextEmoji < emoji.size() && emoji.get(nextEmoji) == offset;
    }

    private int weight(int offset) {
        if (isUrl(offset)) {
            return link;
        }
        return isEmoji(offset) ? EMOJI : of(CodePoints.at(scan.units(), offset));
    }

    private int skip(int offset) {
        if (isUrl(offset)) {
            return urls.get(nextUrl + 1);
        }
        return isEmoji(offset)
                ? emoji.get(nextEmoji + 1)
                : offset + Character.charCount(CodePoints.at(scan.units(), offset));
    }
}
