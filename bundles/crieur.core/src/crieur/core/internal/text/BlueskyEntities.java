package crieur.core.internal.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.List;

/** Facets as {@code detectFacets} of {@code @atproto/api} finds them. */
public final class BlueskyEntities {

    private static final int MAX_TAG = 64;
    private static final int MAX_TICKER = 5;

    private final TextScan scan;
    private final char[] units;
    private final EntityList entities = new EntityList();

    private BlueskyEntities(TextScan scan) {
        this.scan = scan;
        this.units = scan.units();
    }

    /** Finds mentions, links, tags and cashtags. */
    public static List<Entity> find(TextScan scan) {
        BlueskyEntities finder = new BlueskyEntities(scan);
        finder.mentions();
        finder.links();
        finder.tags();
        finder.cashtags();
        return finder.entities.sorted();
    }

    private boolean isSpace(int codePoint) {
        return CodePoints.is(codePoint, CodePoints.SCRIPT_SPACE);
    }

    /** Returns whether something may begin at an offset: at the start, behind a space or an opening bracket. */
    private boolean isFree(int start, int consumed) {
        return start == 0 || start > consumed && (units[start - 1] == '(' || isSpace(units[start - 1]));
    }

    private void mentions() {
        Ints ats = scan.ats();
        int consumed = 0;
        for (int i = 0; i < ats.size(); i++) {
            int start = ats.get(i);
            if (units[start] != '@' || !isFree(start, consumed)) {
                continue;
            }
            int end = handleEnd(start + 1);
            if (end > 0) {
                consumed = end;
                if (isDomain(start + 1, end) || Ascii.matches(units, end - 5, ".test") && isLower(end - 4, end)) {
                    entities.add(EntityKind.MENTION, start, end);
                }
            }
        }
    }

    private boolean isLower(int start, int end) {
        for (int i = start; i < end; i++) {
            if (units[i] < 'a') {
                return false;
            }
        }
        return true;
    }

    /** Returns the last word boundary of a run of letters, digits, dots and hyphens; -1 for none. */
    private int handleEnd(int start) {
        int end = start;
        while (end < units.length && (Ascii.isAlphanumeric(units[end]) || units[end] == '.' || units[end] == '-')) {
            end++;
        }
        while (end > start) {
            boolean wordAfter = end < units.length && Ascii.isWord(units[end]);
            if (Ascii.isWord(units[end - 1]) != wordAfter) {
                return end;
            }
            end--;
        }
        return -1;
    }

    /** Returns whether a range ends with a dot and a top-level domain in lower case. */
    private boolean isDomain(int start, int end) {
        int dot = end - 1;
        while (dot >= start && units[dot] != '.') {
            dot--;
        }
        return dot >= start && dot + 1 < end && TopLevelDomains.BLUESKY.containsAscii(units, dot + 1, end, false);
    }

    private void links() {
        Ints schemes = scan.schemes();
        Ints dots = scan.dots();
        int scheme = 0;
        int dot = 0;
        int consumed = 0;
        while (scheme < schemes.size() || dot < dots.size()) {
            boolean schemeNext = dot == dots.size() || scheme < schemes.size() && schemes.get(scheme) < dots.get(dot);
            int sign = schemeNext ? schemes.get(scheme++) : dots.get(dot++);
            if (sign >= consumed) {
                int end = schemeNext ? schemeLink(sign, consumed) : bareLink(sign, consumed);
                consumed = Math.max(consumed, end);
            }
        }
    }

    /** Takes the link whose scheme ends at a colon; returns its end before punctuation is cut, -1 for none. */
    private int schemeLink(int colon, int consumed) {
        int start = Ascii.schemeStart(units, colon);
        int content = colon + 3;
        if (start < 0 || !isFree(start, consumed) || content >= units.length || isSpace(units[content])) {
            return -1;
        }
        int end = spaceAfter(content);
        if (isLowerHttp(start)) {
            addLink(start, end);
        }
        return end;
    }

    /** Takes the link without scheme whose name's first dot is given; returns its end, -1 for none. */
    private int bareLink(int dot, int consumed) {
        int start = dot;
        while (start > consumed && Ascii.isAlphanumeric(units[start - 1])) {
            start--;
        }
        if (start == dot || !Ascii.isLetter(units[start]) || !isFree(start, consumed)) {
            return -1;
        }
        int nameEnd = dot;
        while (nameEnd + 1 < units.length && units[nameEnd] == '.' && Ascii.isAlphanumeric(units[nameEnd + 1])) {
            nameEnd++;
            while (nameEnd < units.length && Ascii.isAlphanumeric(units[nameEnd])) {
                nameEnd++;
            }
        }
        if (nameEnd == dot) {
            return -1;
        }
        int end = spaceAfter(nameEnd);
        if (isLowerHttp(start) || isDomain(start, nameEnd)) {
            addLink(start, end);
        }
        return end;
    }

    private boolean isLowerHttp(int start) {
        return Ascii.matches(units, start, "http") && isLower(start, start + 4);
    }

    private int spaceAfter(int start) {
        int end = start;
        while (end < units.length && !isSpace(units[end])) {
            end++;
        }
        return end;
    }

    private void addLink(int start, int end) {
        int cut = end;
        if (".,;:!?".indexOf(units[cut - 1]) >= 0) {
            cut--;
        }
        if (units[cut - 1] == ')' && !contains(start, cut, '(')) {
            cut--;
        }
        entities.add(EntityKind.URL, start, cut);
    }

    private boolean contains(int start, int end, char unit) {
        for (int i = start; i < end; i++) {
            if (units[i] == unit) {
                return true;
            }
        }
        return false;
    }

    private void tags() {
        Ints hashes = scan.hashes();
        int consumed = 0;
        for (int i = 0; i < hashes.size(); i++) {
            int start = hashes.get(i);
            boolean free = start == 0 || start > consumed && isSpace(units[start - 1]);
            if (!free) {
                continue;
            }
            int end = tagEnd(start + 1);
            if (end < 0) {
                consumed = start + 1;
                continue;
            }
            consumed = end;
            int trimmed = withoutPunctuation(start + 1, end);
            if (trimmed > start + 1 && trimmed - start - 1 <= MAX_TAG) {
                entities.add(EntityKind.HASHTAG, start, trimmed);
            }
        }
    }

    /** Returns the end of a tag, -1 where nothing in it is more than a digit or punctuation. */
    private int tagEnd(int start) {
        if (start < units.length && units[start] == 0xFE0F) {
            return -1;
        }
        boolean telling = false;
        int offset = start;
        while (offset < units.length) {
            int codePoint = CodePoints.at(units, offset);
            int properties = CodePoints.of(codePoint);
            if ((properties & (CodePoints.SCRIPT_SPACE | CodePoints.INVISIBLE)) != 0) {
                break;
            }
            boolean digit = codePoint >= '0' && codePoint <= '9';
            telling |= !digit && (properties & CodePoints.PUNCTUATION) == 0;
            offset += Character.charCount(codePoint);
        }
        return telling ? offset : -1;
    }

    private int withoutPunctuation(int start, int end) {
        int trimmed = end;
        while (trimmed > start) {
            int codePoint = CodePoints.before(units, trimmed);
            if (!CodePoints.is(codePoint, CodePoints.PUNCTUATION)) {
                return trimmed;
            }
            trimmed -= Character.charCount(codePoint);
        }
        return trimmed;
    }

    private void cashtags() {
        Ints dollars = scan.dollars();
        int consumed = 0;
        for (int i = 0; i < dollars.size(); i++) {
            int start = dollars.get(i);
            int end = start + 1;
            if (!isFree(start, consumed) || end == units.length || !Ascii.isLetter(units[end])) {
                continue;
            }
            while (end < units.length && end - start <= MAX_TICKER && Ascii.isAlphanumeric(units[end])) {
                end++;
            }
            boolean ends = end == units.length || isSpace(units[end]) || ".,;:!?)\"'\u2019".indexOf(units[end]) >= 0;
            if (ends) {
                consumed = end;
                entities.add(EntityKind.CASHTAG, start, end);
            }
        }
    }
}
