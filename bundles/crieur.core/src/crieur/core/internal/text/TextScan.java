package crieur.core.internal.text;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The one pass over a text: every length, the emoji, and where an entity might be.
 *
 * <p>Finders look only around the signs that this pass notes ({@code @ # $ . ://}), so plain prose costs them nothing.
 */
public final class TextScan {

    // What an ASCII character is besides itself; most are nothing.
    private static final byte CONTROL = 1;
    private static final byte SIGN = 2;
    private static final byte IN_JSON_ESCAPED = 4;
    private static final byte ON_LINKED_IN_ESCAPED = 8;
    private static final byte[] ASCII_KINDS = asciiKinds();

    private final char[] units;
    private int codePoints;
    private int utf8Length;
    private int graphemes;
    private int weight;
    private int jsonLonger;
    private int linkedInLonger;
    private int emojiCodePoints;
    private int emojiBytes;
    private boolean surelyNfc = true;
    private boolean forbiddenOnX;
    private final Ints emoji = new Ints();
    private final Ints weighedEmoji = new Ints();
    private final Ints ats = new Ints();
    private final Ints hashes = new Ints();
    private final Ints dollars = new Ints();
    private final Ints dots = new Ints();
    private final Ints schemes = new Ints();

    private volatile @Nullable Ints xUrls;

    private int state = GraphemeMachine.START;
    private int shownUntil;
    private int weighedUntil;

    private TextScan(char[] units) {
        this.units = units;
    }

    /** Scans a text. */
    public static TextScan of(String text) {
        TextScan scan = new TextScan(text.toCharArray());
        scan.run();
        return scan;
    }

    private static byte[] asciiKinds() {
        byte[] kinds = new byte[0x80];
        for (int unit = 0; unit < 0x80; unit++) {
            int kind = Character.isISOControl(unit) ? CONTROL : "@#$.:".indexOf(unit) >= 0 ? SIGN : 0;
            kind |= unit < ' ' || unit == '"' || unit == '\\' ? IN_JSON_ESCAPED : 0;
            kind |= "\\|{}@[]()<>#*_~".indexOf(unit) >= 0 ? ON_LINKED_IN_ESCAPED : 0;
            kinds[unit] = (byte) kind;
        }
        return kinds;
    }

    private void run() {
        char[] text = units;
        int length = text.length;
        int offset = 0;
        while (offset < length) {
            int plainEnd = offset;
            while (plainEnd < length && text[plainEnd] < 0x80 && ASCII_KINDS[text[plainEnd]] == 0) {
                plainEnd++;
            }
            if (plainEnd > offset) {
                plain(plainEnd - offset);
                offset = plainEnd;
            } else if (text[offset] < 0x80) {
                ascii(offset++);
            } else {
                offset = beyondAscii(offset);
            }
        }
    }

    private void ascii(int offset) {
        char unit = units[offset];
        int kind = ASCII_KINDS[unit];
        if ((kind & CONTROL) != 0) {
            count(CodePoints.of(unit), 1, 1);
        } else {
            plain(1);
        }
        if ((kind & SIGN) != 0) {
            sign(offset);
        }
        if ((kind & IN_JSON_ESCAPED) != 0) {
            jsonLonger += "\"\\\b\f\n\r\t".indexOf(unit) >= 0 ? 1 : 5;
        }
        if ((kind & ON_LINKED_IN_ESCAPED) != 0) {
            linkedInLonger++;
        }
    }

    private void plain(int count) {
        codePoints += count;
        utf8Length += count;
        weight += count;
        if (state == GraphemeMachine.OTHER) {
            graphemes += count;
        } else {
            graphemes += count - 1 + GraphemeMachine.breaks(GraphemeMachine.step(state, 0));
            state = GraphemeMachine.OTHER;
        }
    }

    private void count(int properties, int bytes, int weightOfIt) {
        int step = GraphemeMachine.step(state, properties & CodePoints.GRAPHEME_CLASS);
        graphemes += GraphemeMachine.breaks(step);
        state = GraphemeMachine.next(step);
        codePoints++;
        utf8Length += bytes;
        weight += weightOfIt;
    }

    private int beyondAscii(int offset) {
        int codePoint = CodePoints.at(units, offset);
        int properties = CodePoints.of(codePoint);
        count(properties, utf8Bytes(codePoint), XWeight.of(codePoint));
        if ((properties & CodePoints.NFC_UNSURE) != 0) {
            surelyNfc = false;
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            // Three bytes as a replacement character, six as an escape.
            jsonLonger += 3;
        } else if ((properties & CodePoints.EMOJI_START) != 0) {
            matchEmoji(offset);
        } else if (codePoint == 0x20E3) {
            matchKeycap(offset);
        } else if (codePoint >= 0xFEFF && codePoint <= 0xFFFF) {
            noteFullWidth(codePoint, offset);
        }
        return offset + Character.charCount(codePoint);
    }

    private static int utf8Bytes(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }

    private void noteFullWidth(int codePoint, int offset) {
        switch (codePoint) {
            case 0xFF20 -> ats.add(offset);
            case 0xFF03 -> hashes.add(offset);
            case 0xFEFF, 0xFFFE, 0xFFFF -> forbiddenOnX = true;
            default -> {
                // Any other character of this block is text.
            }
        }
    }

    private void matchEmoji(int offset) {
        if (offset < shownUntil && offset < weighedUntil) {
            return;
        }
        long ends = EmojiTrie.match(units, offset);
        addShown(offset, (int) ends);
        addWeighed(offset, (int) (ends >>> 32));
    }

    /** A keycap is told by its last character, so that digits in prose cost nothing. */
    private void matchKeycap(int offset) {
        int base = offset > 0 && units[offset - 1] == 0xFE0F ? offset - 2 : offset - 1;
        if (base >= 0 && (Ascii.isDigit(units[base]) || units[base] == '#' || units[base] == '*')) {
            addShown(base, offset + 1);
            addWeighed(base, offset + 1);
        }
    }

    private void addShown(int start, int end) {
        if (start >= shownUntil && end > start) {
            emoji.add(start, end);
            shownUntil = end;
            for (int offset = start; offset < end; ) {
                int codePoint = CodePoints.at(units, offset);
                emojiCodePoints++;
                emojiBytes += utf8Bytes(codePoint);
                offset += Character.charCount(codePoint);
            }
        }
    }

    private void addWeighed(int start, int end) {
        if (start >= weighedUntil && end > start) {
            weighedEmoji.add(start, end);
            weighedUntil = end;
        }
    }

    private void sign(int offset) {
        switch (units[offset]) {
            case '@' -> ats.add(offset);
            case '#' -> hashes.add(offset);
            case '$' -> dollars.add(offset);
            case '.' -> {
                if (offset + 1 < units.length
                        && (units[offset + 1] >= 0x80 || Ascii.isAlphanumeric(units[offset + 1]))) {
                    dots.add(offset);
                }
            }
            default -> {
                if (offset + 2 < units.length && units[offset + 1] == '/' && units[offset + 2] == '/') {
                    schemes.add(offset);
                }
            }
        }
    }

    /** Returns the text; never changed by anyone. */
    public char[] units() {
        return units;
    }

    /** Returns the number of code points. */
    public int codePoints() {
        return codePoints;
    }

    /** Returns the bytes of UTF-8. */
    public int utf8Length() {
        return utf8Length;
    }

    /** Returns the bytes of UTF-8 inside a JSON string, what must be escaped there escaped. */
    public int jsonLength() {
        return utf8Length + jsonLonger;
    }

    /** Returns how many characters LinkedIn's little text format wants behind a backslash. */
    public int linkedInEscapes() {
        return linkedInLonger;
    }

    /** Returns the code points of all emoji together. */
    public int emojiCodePoints() {
        return emojiCodePoints;
    }

    /** Returns the bytes of UTF-8 of all emoji together. */
    public int emojiBytes() {
        return emojiBytes;
    }

    /** Returns the number of grapheme clusters. */
    public int graphemes() {
        return graphemes;
    }

    /** Returns whether the text is certainly in normalization form C. */
    public boolean isSurelyNfc() {
        return surelyNfc;
    }

    /** Returns start and end of each emoji that a reader sees. */
    public Ints emoji() {
        return emoji;
    }

    /** Returns the sum of each code point's weight on X, before emoji and links are taken together. */
    int weight() {
        return weight;
    }

    boolean isForbiddenOnX() {
        return forbiddenOnX;
    }

    /** Returns start and end of each emoji that X weighs as one. */
    Ints weighedEmoji() {
        return weighedEmoji;
    }

    Ints ats() {
        return ats;
    }

    Ints hashes() {
        return hashes;
    }

    Ints dollars() {
        return dollars;
    }

    /** Returns the full stops that a letter, a digit or anything beyond ASCII follows. */
    Ints dots() {
        return dots;
    }

    /** Returns start and end of each link as X finds them. */
    Ints xUrls() {
        Ints known = xUrls;
        if (known == null) {
            known = UrlFinder.find(this, UrlAlphabet.X, true);
            xUrls = known;
        }
        return known;
    }

    /** Returns the colons of {@code ://}. */
    Ints schemes() {
        return schemes;
    }
}
