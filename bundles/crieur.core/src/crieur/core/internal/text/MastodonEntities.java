package crieur.core.internal.text;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.List;

/** Links, mentions and hashtags as Mastodon's server finds them. */
public final class MastodonEntities {

    private final TextScan scan;
    private final char[] units;

    private MastodonEntities(TextScan scan) {
        this.scan = scan;
        this.units = scan.units();
    }

    /**
     * What was found.
     *
     * @param all links, mentions and hashtags as a reader sees them; of two that overlap, the first stays
     * @param shortened the links and mentions that count less than they are long; a hashtag in front of a link does not
     *     keep that from counting as one
     */
    public record Found(List<Entity> all, List<Entity> shortened) {}

    /** Finds everything. */
    public static Found find(TextScan scan) {
        MastodonEntities finder = new MastodonEntities(scan);
        Ints urls = UrlFinder.find(scan, UrlAlphabet.MASTODON, false);
        EntityList shortened = new EntityList();
        shortened.addAll(EntityKind.URL, urls);
        finder.mentions(shortened);
        EntityList hashtags = new EntityList();
        finder.hashtags(hashtags);
        if (hashtags.isEmpty()) {
            List<Entity> entities = shortened.sortedWithoutOverlaps();
            return new Found(entities, entities);
        }
        EntityList all = new EntityList();
        all.addAll(shortened);
        all.addAll(hashtags);
        return new Found(all.sortedWithoutOverlaps(), shortened.sortedWithoutOverlaps());
    }

    /** Returns the end of what a mention counts: without its host, unless that is too long to be one. */
    public static int countedEnd(char[] units, Entity mention) {
        int end = new FediverseMentions(units).userEnd(mention.start());
        return FediverseMentions.isHost(end, mention.end()) ? end : mention.end();
    }

    private void mentions(EntityList entities) {
        FediverseMentions mentions = new FediverseMentions(units);
        Ints ats = scan.ats();
        int consumed = 0;
        for (int i = 0; i < ats.size(); i++) {
            int at = ats.get(i);
            if (at < consumed || units[at] != '@' || !mentions.mayBegin(at)) {
                continue;
            }
            int userEnd = mentions.userEnd(at);
            if (userEnd > at + 1) {
                consumed = mentions.hostEnd(userEnd);
                if (!XCharacters.forbidsMentionEnd(units, consumed)) {
                    entities.add(EntityKind.MENTION, at, consumed);
                }
            }
        }
    }

    private void hashtags(EntityList entities) {
        Ints hashes = scan.hashes();
        for (int i = 0; i < hashes.size(); i++) {
            int hash = hashes.get(i);
            boolean free = hash == 0 || CodePoints.is(CodePoints.before(units, hash), CodePoints.WHITE_SPACE);
            int end = free ? tagEnd(hash + 1) : -1;
            if (end > 0) {
                entities.add(EntityKind.HASHTAG, hash, withoutScheme(hash, end));
            }
        }
    }

    /** A tag that runs into a link gives it back its scheme. */
    private int withoutScheme(int hash, int end) {
        int scheme = XCharacters.isSchemeEnd(units, end) ? Ascii.schemeStart(units, end) : -1;
        return scheme > hash + 1 ? scheme : end;
    }

    /**
     * Returns the end of a tag: up to its last word character where a letter or separator stands inside, else up to the
     * first separator where there is a letter; -1 for neither.
     */
    private int tagEnd(int start) {
        int offset = start;
        int lastWord = -1;
        int firstInner = -1;
        int plainEnd = -1;
        boolean plainLetter = false;
        while (offset < units.length) {
            int codePoint = CodePoints.at(units, offset);
            boolean word = CodePoints.is(codePoint, CodePoints.WORD);
            boolean separator = codePoint == '_' || codePoint == 0xB7 || codePoint == 0x30FB || codePoint == 0x200C;
            if (!word && (!separator || offset == start)) {
                break;
            }
            boolean letter = CodePoints.is(codePoint, CodePoints.ALPHABETIC);
            if (!word && plainEnd < 0) {
                plainEnd = offset;
            }
            plainLetter |= plainEnd < 0 && letter;
            if (offset > start && firstInner < 0 && (letter || separator)) {
                firstInner = offset;
            }
            if (word) {
                lastWord = offset;
            }
            offset += Character.charCount(codePoint);
        }
        if (firstInner >= 0 && lastWord > firstInner) {
            return lastWord + Character.charCount(CodePoints.at(units, lastWord));
        }
        return plainLetter ? plainEnd < 0 ? offset : plainEnd : -1;
    }
}
