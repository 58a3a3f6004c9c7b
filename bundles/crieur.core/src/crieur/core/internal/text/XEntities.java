package crieur.core.internal.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.List;
import java.util.Optional;

/** Links, mentions, lists, hashtags and cashtags as twitter-text's {@code Extractor} finds them. */
public final class XEntities {

    private static final int MAX_NAME = 20;
    private static final int MAX_LIST = 25;
    private static final int MAX_TICKER = 6;

    private final TextScan scan;
    private final char[] units;

    private XEntities(TextScan scan) {
        this.scan = scan;
        this.units = scan.units();
    }

    /** Finds everything; of two that overlap, the first stays. */
    public static List<Entity> find(TextScan scan) {
        EntityList entities = new EntityList();
        XEntities finder = new XEntities(scan);
        entities.addAll(EntityKind.URL, urls(scan));
        finder.hashtags(entities);
        finder.mentions(entities);
        finder.cashtags(entities);
        return entities.sortedWithoutOverlaps();
    }

    /** Finds links: start and end of each. */
    public static Ints urls(TextScan scan) {
        return scan.xUrls();
    }

    /** Finds mentions and lists, also inside links. */
    public static List<Entity> mentions(TextScan scan) {
        EntityList entities = new EntityList();
        new XEntities(scan).mentions(entities);
        return entities.sorted();
    }

    /** Finds hashtags that are not part of a link. */
    public static List<Entity> hashtags(TextScan scan) {
        EntityList entities = new EntityList();
        new XEntities(scan).hashtags(entities);
        entities.addAll(EntityKind.URL, urls(scan));
        return entities.sortedWithoutOverlaps().stream()
                .filter(entity -> entity.kind() == EntityKind.HASHTAG)
                .toList();
    }

    /** Finds cashtags, also inside links. */
    public static List<Entity> cashtags(TextScan scan) {
        EntityList entities = new EntityList();
        new XEntities(scan).cashtags(entities);
        return entities.sorted();
    }

    /** Finds the mention that makes a text a reply: at its beginning, behind spaces only. */
    public static Optional<Entity> reply(TextScan scan) {
        char[] units = scan.units();
        int at = 0;
        while (at < units.length && XCharacters.isSpace(units[at])) {
            at++;
        }
        if (at == units.length || !XCharacters.isAt(units[at])) {
            return Optional.empty();
        }
        int end = nameEnd(units, at + 1);
        return end == at + 1 || XCharacters.forbidsMentionEnd(units, end)
                ? Optional.empty()
                : Optional.of(new Entity(EntityKind.MENTION, at, end));
    }

    private static int nameEnd(char[] units, int start) {
        int end = start;
        while (end < units.length && end - start < MAX_NAME && Ascii.isWord(units[end])) {
            end++;
        }
        return end;
    }

    /** Adds hashtags and cashtags, also those inside links. */
    static void addTags(TextScan scan, EntityList entities) {
        XEntities finder = new XEntities(scan);
        finder.hashtags(entities);
        finder.cashtags(entities);
    }

    private void mentions(EntityList entities) {
        Ints ats = scan.ats();
        int consumed = 0;
        for (int i = 0; i < ats.size(); i++) {
            int start = ats.get(i);
            while (i + 1 < ats.size() && ats.get(i + 1) == ats.get(i) + 1) {
                i++;
            }
            int name = ats.get(i) + 1;
            int end = nameEnd(units, name);
            if (end == name || !mayPrecedeMention(start, consumed)) {
                continue;
            }
            int listEnd = listEnd(end);
            consumed = listEnd;
            if (!XCharacters.forbidsMentionEnd(units, listEnd)) {
                entities.add(listEnd > end ? EntityKind.LIST : EntityKind.MENTION, name - 1, listEnd);
            }
        }
    }

    private int listEnd(int slash) {
        if (slash + 1 >= units.length || units[slash] != '/' || !Ascii.isLetter(units[slash + 1])) {
            return slash;
        }
        int end = slash + 2;
        while (end < units.length && end - slash - 1 < MAX_LIST && (Ascii.isWord(units[end]) || units[end] == '-')) {
            end++;
        }
        return end;
    }

    private boolean mayPrecedeMention(int at, int consumed) {
        if (at == 0) {
            return true;
        }
        if (at == consumed) {
            return false;
        }
        char before = units[at - 1];
        if (!Ascii.isWord(before) && "!#$%&*@＠".indexOf(before) < 0) {
            return true;
        }
        boolean retweet = at - 2 >= consumed && Ascii.matches(units, at - 2, "rt");
        return retweet && (at == 2 || at - 3 >= consumed && mayPrecedeRetweet(units[at - 3]));
    }

    private static boolean mayPrecedeRetweet(char unit) {
        return !Ascii.isWord(unit) && "+~.-".indexOf(unit) < 0;
    }

    private void hashtags(EntityList entities) {
        Ints hashes = scan.hashes();
        int consumed = 0;
        for (int i = 0; i < hashes.size(); i++) {
            int start = hashes.get(i);
            if (start < consumed || !mayPrecedeHashtag(start, consumed)) {
                continue;
            }
            int end = tagEnd(start + 1);
            if (end > 0) {
                consumed = end;
                boolean forbidden =
                        end < units.length && (XCharacters.isHash(units[end]) || XCharacters.isSchemeEnd(units, end));
                if (!forbidden) {
                    entities.add(EntityKind.HASHTAG, start, end);
                }
            }
        }
    }

    private boolean mayPrecedeHashtag(int hash, int consumed) {
        if (hash == 0) {
            return true;
        }
        if (hash == consumed) {
            return false;
        }
        int before = CodePoints.before(units, hash);
        return before == 0xFE0E
                || before == 0xFE0F
                || before != '&' && !CodePoints.is(before, CodePoints.X_TAG_LETTER | CodePoints.X_TAG_OTHER);
    }

    /** Returns the end of a tag's text, -1 where there is no letter in it. */
    private int tagEnd(int start) {
        if (start < units.length && (units[start] == 0xFE0F || units[start] == 0x20E3)) {
            return -1;
        }
        boolean letter = false;
        int offset = start;
        while (offset < units.length) {
            int codePoint = CodePoints.at(units, offset);
            int properties = CodePoints.of(codePoint);
            if ((properties & (CodePoints.X_TAG_LETTER | CodePoints.X_TAG_OTHER)) == 0) {
                break;
            }
            letter |= (properties & CodePoints.X_TAG_LETTER) != 0;
            offset += Character.charCount(codePoint);
        }
        return letter ? offset : -1;
    }

    private void cashtags(EntityList entities) {
        Ints dollars = scan.dollars();
        int consumed = 0;
        for (int i = 0; i < dollars.size(); i++) {
            int start = dollars.get(i);
            boolean free = start == 0 || start > consumed && XCharacters.isSpace(units[start - 1]);
            int end = free ? tickerEnd(start + 1) : -1;
            if (end > 0) {
                consumed = end;
                entities.add(EntityKind.CASHTAG, start, end);
            }
        }
    }

    private int tickerEnd(int start) {
        int end = letters(start, MAX_TICKER);
        if (end == start) {
            return -1;
        }
        if (end < units.length && (units[end] == '.' || units[end] == '_')) {
            int longer = letters(end + 1, 2);
            if (longer > end + 1 && mayFollowCashtag(longer)) {
                return longer;
            }
        }
        return mayFollowCashtag(end) ? end : -1;
    }

    private int letters(int start, int most) {
        int end = start;
        while (end < units.length && end - start < most && Ascii.isLetter(units[end])) {
            end++;
        }
        return end;
    }

    private boolean mayFollowCashtag(int end) {
        if (end == units.length) {
            return true;
        }
        char unit = units[end];
        boolean lastLineEnd = end == units.length - 1 && (unit == 0x85 || unit == 0x2028 || unit == 0x2029);
        return lastLineEnd
                || unit >= 0x09 && unit <= 0x0D
                || unit == ' '
                || unit > ' ' && unit < 0x7F && !Ascii.isAlphanumeric(unit);
    }
}
