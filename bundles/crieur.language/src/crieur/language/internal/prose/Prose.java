package crieur.language.internal.prose;

import crieur.core.inspection.TextRange;
import java.util.BitSet;
import java.util.Optional;

/**
 * The sentences of a post without its decoration, and where each letter of them stands in the post.
 *
 * <p>Immutable and thread-safe. Links, mentions, tags and placeholders inside a sentence are a neutral name; those
 * around it, emoji and bullets are left out; each line is a paragraph.
 */
public final class Prose {

    /** Stands for what is no word; no dictionary and no rule knows it. */
    static final String NAME = "Zyxel";

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final BitSet foreign;
    private final BitSet looseStarts;

    Prose(String text, int[] starts, int[] ends, BitSet foreign, BitSet looseStarts) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.foreign = foreign;
        this.looseStarts = looseStarts;
    }

    /** Returns the prose; empty for a post without any. */
    public String text() {
        return text;
    }

    /**
     * Returns where a stretch of the prose stands in the post.
     *
     * @return empty if it touches something that is not the author's words
     */
    public Optional<TextRange> inPost(int start, int end) {
        if (start >= end || foreign.get(start, end).cardinality() > 0) {
            return Optional.empty();
        }
        return Optional.of(new TextRange(starts[start], ends[end - 1]));
    }

    /** Returns whether a line of no full sentence begins here: an item, a label, or what follows a tag. */
    public boolean isLooseStart(int position) {
        return looseStarts.get(position);
    }
}
