package crieur.core.text;

import crieur.core.internal.text.BlueskyEntities;
import crieur.core.internal.text.GenericEntities;
import crieur.core.internal.text.GraphemeBreaks;
import crieur.core.internal.text.MastodonEntities;
import crieur.core.internal.text.OffsetIndex;
import crieur.core.internal.text.Prose;
import crieur.core.internal.text.SignWalk;
import crieur.core.internal.text.TextScan;
import crieur.core.internal.text.XEntities;
import crieur.core.internal.text.XWeight;
import java.text.Normalizer;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Everything that counters, inspections and previews ask about one text, read in one pass over it.
 *
 * <p>Immutable, and safe to share between threads: what is not needed at once is worked out when first asked for, and
 * asking twice gives the same object. Time and memory grow with the text's length and with nothing else, whatever the
 * text is. Offsets are UTF-16 units unless a method says otherwise. A surrogate without its other half is one code point
 * and three bytes of UTF-8, as the replacement character that is sent for it.
 */
public final class TextAnalysis {

    private static final char FIRST_COMBINING = '\u0300';

    private final String text;
    private final TextScan scan;
    private volatile @Nullable List<Entity> generic;
    private volatile @Nullable List<Entity> forX;
    private volatile MastodonEntities.@Nullable Found forMastodon;
    private volatile @Nullable List<Entity> forBluesky;
    private volatile @Nullable OffsetIndex offsets;
    private volatile @Nullable GraphemeBreaks graphemes;
    private volatile @Nullable WeightedLength weighted;
    private volatile @Nullable TextAnalysis composed;
    private volatile @Nullable Prose prose;
    private volatile @Nullable Known<?> known;
    /** The signs, a bit for each; negative while nobody has asked. */
    private volatile int signs = -1;

    private volatile boolean searchedForCluster;

    /** A list of what was worked out from this text, by whom. */
    private record Known<T>(Object by, T result, @Nullable Known<?> next) {}

    private TextAnalysis(String text) {
        this.text = text;
        this.scan = TextScan.of(text);
    }

    /** Analyses a text. */
    public static TextAnalysis of(CharSequence text) {
        return new TextAnalysis(text.toString());
    }

    /** Returns the text as it was given. */
    public String text() {
        return text;
    }

    /** Returns the text that an entity, or any range, covers. */
    public String text(Entity entity) {
        return text.substring(entity.start(), entity.end());
    }

    /** Returns the length in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** Returns the length in Unicode code points. */
    public int codePointCount() {
        return scan.codePoints();
    }

    /** Returns the length in bytes of UTF-8. */
    public int utf8Length() {
        return scan.utf8Length();
    }

    /** Returns the length in bytes of UTF-8 inside a JSON string, with what must be escaped there escaped. */
    public int jsonLength() {
        return scan.jsonLength();
    }

    /** Returns how many characters LinkedIn's little text format reserves, each to be sent behind a backslash. */
    public int linkedInEscapes() {
        return scan.linkedInEscapes();
    }

    /** Returns the bytes of each chunk when the UTF-8 form is cut as late as possible, never inside a code point. */
    public int[] utf8Chunks(int most) {
        return OffsetIndex.utf8Chunks(scan.units(), most, scan.utf8Length());
    }

    /** Returns the number of extended grapheme clusters (UAX #29, Unicode 17, rule GB9c included). */
    public int graphemeCount() {
        return scan.graphemes();
    }

    /** Returns whether the text is empty or holds white space only. */
    public boolean isBlank() {
        return text.isBlank();
    }

    /** Returns whether the text may have a sign; where it may not, it certainly has none. */
    public boolean mayHave(TextSign sign) {
        int found = signs;
        if (found < 0) {
            found = SignWalk.of(scan);
            signs = found;
        }
        return sign.isIn(found);
    }

    /**
     * Returns what somebody makes of this text, worked out when first asked for and kept with it.
     *
     * @param by who works it out, told by identity: one of the few that live as long as the program, such as a counter
     * @param work a pure function of both, not null
     */
    @SuppressWarnings("unchecked")
    public <K, T> T known(K by, BiFunction<? super K, ? super TextAnalysis, T> work) {
        for (Known<?> entry = known; entry != null; entry = entry.next()) {
            if (entry.by() == by) {
                return (T) entry.result();
            }
        }
        T result = work.apply(by, this);
        known = new Known<>(by, result, known);
        return result;
    }

    /** Returns how X weighs the text. */
    public WeightedLength weightedLength() {
        WeightedLength known = weighted;
        if (known == null) {
            known = weighed(XWeight.LINK);
            weighted = known;
        }
        return known;
    }

    /** Returns how X would weigh the text if each link weighed {@code link}. */
    public WeightedLength weightedLength(int link) {
        return link == XWeight.LINK ? weightedLength() : weighed(link);
    }

    private WeightedLength weighed(int link) {
        TextAnalysis nfc = nfc();
        return XWeight.of(nfc.scan, XEntities.urls(nfc.scan), link, text);
    }

    /**
     * Returns up to where the text weighs no more than a limit on X, where each link weighs {@code link}; never inside a
     * grapheme cluster, link or emoji.
     *
     * <p>Where normalization changes the text, the place is searched for among its grapheme clusters.
     */
    public int weightedFit(int limit, int link) {
        if (weightedLength(link).value() <= limit) {
            return length();
        }
        if (nfc() == this) {
            return outsideLink(graphemeStart(XWeight.fit(scan, XEntities.urls(scan), link, limit)));
        }
        int low = 0;
        int high = graphemeCount();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (of(text.substring(0, graphemeIndexToOffset(middle)))
                            .weightedLength(link)
                            .value()
                    <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return outsideLink(graphemeIndexToOffset(low));
    }

    private int outsideLink(int offset) {
        for (Entity entity : entities(EntityDialect.X)) {
            if (entity.kind() == EntityKind.URL && entity.start() < offset && offset < entity.end()) {
                return graphemeStart(entity.start());
            }
        }
        return offset;
    }

    /** Returns the links and mentions that Mastodon counts shorter than they are, in order, without overlaps. */
    public List<Entity> shortenedOnMastodon() {
        return onMastodon().shortened();
    }

    private MastodonEntities.Found onMastodon() {
        MastodonEntities.Found known = forMastodon;
        if (known == null) {
            known = MastodonEntities.find(scan);
            forMastodon = known;
        }
        return known;
    }

    /** Returns what Mastodon counts of a mention that it found: the account without its host. */
    public String reducedMention(Entity mention) {
        return text.substring(mention.start(), MastodonEntities.countedEnd(scan.units(), mention));
    }

    /** Returns the analysis of the text in Unicode normalization form C: this one where it is in that form already. */
    public TextAnalysis nfc() {
        TextAnalysis known = composed;
        if (known == null) {
            known = scan.isSurelyNfc() || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? this
                    : new TextAnalysis(Normalizer.normalize(text, Normalizer.Form.NFC));
            composed = known;
        }
        return known;
    }

    /** Returns links, mentions, tags and emoji in any network's form: what is no prose, in order, without overlaps. */
    public List<Entity> entities() {
        return entities(EntityDialect.GENERIC);
    }

    /** Returns what one network recognises, in the order of their start; emoji are in the generic list only. */
    public List<Entity> entities(EntityDialect dialect) {
        return switch (dialect) {
            case GENERIC -> {
                List<Entity> known = generic;
                yield known != null ? known : (generic = GenericEntities.find(scan));
            }
            case X -> {
                List<Entity> known = forX;
                yield known != null ? known : (forX = XEntities.find(scan));
            }
            case MASTODON -> onMastodon().all();
            case BLUESKY -> {
                List<Entity> known = forBluesky;
                yield known != null ? known : (forBluesky = BlueskyEntities.find(scan));
            }
        };
    }

    /** Returns how many emoji there are, each sequence being one. */
    public int emojiCount() {
        return scan.emoji().size() / 2;
    }

    /** Returns the code points of all emoji together. */
    public int emojiCodePointCount() {
        return scan.emojiCodePoints();
    }

    /** Returns the bytes of UTF-8 of all emoji together. */
    public int emojiUtf8Length() {
        return scan.emojiBytes();
    }

    /** Returns every emoji, in order. */
    public List<Entity> emoji() {
        return GenericEntities.emoji(scan);
    }

    /** Returns the code points before a UTF-16 offset. */
    public int codePointOffset(int utf16) {
        return scan.codePoints() == length() ? checked(utf16) : offsets().codePoints(checked(utf16));
    }

    /** Returns the bytes of UTF-8 before a UTF-16 offset. */
    public int utf8Offset(int utf16) {
        return scan.utf8Length() == length() ? checked(utf16) : offsets().utf8(checked(utf16));
    }

    /** Returns the grapheme clusters that begin before a UTF-16 offset. */
    public int graphemeOffset(int utf16) {
        return scan.graphemes() == length() ? checked(utf16) : graphemes().before(checked(utf16));
    }

    /** Returns the grapheme clusters of an entity's text, taken by itself. */
    public int graphemeCount(Entity entity) {
        return GraphemeBreaks.count(scan.units(), entity.start(), entity.end());
    }

    /** Returns whether a grapheme cluster begins at a UTF-16 offset, or the text ends there. */
    public boolean isGraphemeBoundary(int utf16) {
        return utf16 == length() || graphemes().isStart(checked(utf16));
    }

    /** Returns the start of the grapheme cluster that holds a UTF-16 offset; the length itself for the text's end. */
    public int graphemeStart(int utf16) {
        return utf16 == length() || isPlainBoundary(utf16) ? utf16 : graphemes().startAt(checked(utf16));
    }

    /** Nothing below the combining marks joins with its neighbour, except a carriage return with its line feed. */
    private boolean isPlainBoundary(int utf16) {
        return utf16 > 0
                && utf16 < text.length()
                && text.charAt(utf16) < FIRST_COMBINING
                && text.charAt(utf16 - 1) < FIRST_COMBINING
                && text.charAt(utf16) != '\n';
    }

    /** Returns the UTF-16 offset where the grapheme cluster of an index begins; the length for an index past the last. */
    public int graphemeIndexToOffset(int index) {
        if (index >= scan.graphemes()) {
            return length();
        }
        if (graphemes == null && !searchedForCluster) {
            searchedForCluster = true;
            return GraphemeBreaks.offset(scan.units(), index);
        }
        return graphemes().offset(index);
    }

    /** Returns the number of words: runs of letters, marks and digits outside entities. */
    public int wordCount() {
        return prose().words();
    }

    /** Returns the number of sentences: stretches with a word that end with a full stop, question or exclamation mark. */
    public int sentenceCount() {
        return prose().sentences();
    }

    @Override
    public String toString() {
        return text;
    }

    private int checked(int utf16) {
        if (utf16 < 0 || utf16 > text.length()) {
            throw new IndexOutOfBoundsException(utf16);
        }
        return utf16;
    }

    private OffsetIndex offsets() {
        OffsetIndex known = offsets;
        if (known == null) {
            known = new OffsetIndex(scan.units());
            offsets = known;
        }
        return known;
    }

    private GraphemeBreaks graphemes() {
        GraphemeBreaks known = graphemes;
        if (known == null) {
            known = new GraphemeBreaks(scan.units());
            graphemes = known;
        }
        return known;
    }

    private Prose prose() {
        Prose known = prose;
        if (known == null) {
            known = Prose.of(scan, entities());
            prose = known;
        }
        return known;
    }
}
