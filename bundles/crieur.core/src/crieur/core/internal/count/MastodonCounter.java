package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Figure;
import crieur.core.network.Unit;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.Map;

/**
 * Counts as Mastodon's {@code StatusLengthValidator} does: grapheme clusters of the content warning and of the text, in
 * which a link is as long as the instance says and a mention has no host.
 *
 * @param link the length of a link; 23 unless an instance says otherwise
 */
record MastodonCounter(int link) implements Counter {

    private static final int USUAL_LINK = 23;
    private static final char FIRST_COMBINING = 0x300;

    MastodonCounter() {
        this(USUAL_LINK);
    }

    @Override
    public Counter with(Map<String, Figure> figures) {
        int length = LinkLength.of(figures, link);
        return length == link ? this : new MastodonCounter(length);
    }

    @Override
    public Unit unit() {
        return Unit.CHARACTERS_REDUCED;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        return new Count(reducedLength(analysis), unit(), true);
    }

    @Override
    public Count count(TextAnalysis analysis, TextAnalysis contentWarning) {
        if (mayJoin(contentWarning.text(), analysis.text())) {
            String whole = contentWarning.text() + reduced(analysis, analysis.shortenedOnMastodon());
            return new Count(TextAnalysis.of(whole).graphemeCount(), unit(), true);
        }
        return new Count(contentWarning.graphemeCount() + reducedLength(analysis), unit(), true);
    }

    /** The server counts both as one text, in which a mark at the start of the second belongs to the end of the first. */
    private static boolean mayJoin(String first, String second) {
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        char last = first.charAt(first.length() - 1);
        char next = second.charAt(0);
        return last >= FIRST_COMBINING || next >= FIRST_COMBINING || last == '\r' && next == '\n';
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        if (reducedLength(analysis) <= limit) {
            return analysis.length();
        }
        int used = 0;
        int done = 0;
        for (Entity entity : analysis.shortenedOnMastodon()) {
            int before = analysis.graphemeOffset(done);
            int plain = analysis.graphemeOffset(entity.start()) - before;
            if (used + plain > limit) {
                return analysis.graphemeIndexToOffset(before + Math.max(0, limit - used));
            }
            used += plain + length(analysis, entity);
            if (used > limit) {
                return analysis.graphemeStart(entity.start());
            }
            done = entity.end();
        }
        return analysis.graphemeIndexToOffset(analysis.graphemeOffset(done) + Math.max(0, limit - used));
    }

    private int length(TextAnalysis analysis, Entity entity) {
        return entity.kind() == EntityKind.URL
                ? link
                : analysis.reducedMention(entity).length();
    }

    private int reducedLength(TextAnalysis analysis) {
        List<Entity> entities = analysis.shortenedOnMastodon();
        int length = analysis.graphemeCount();
        for (Entity entity : entities) {
            boolean alone = standsAlone(analysis, entity);
            if (!alone) {
                return TextAnalysis.of(reduced(analysis, entities)).graphemeCount();
            }
            length += length(analysis, entity) - analysis.graphemeCount(entity);
        }
        return length;
    }

    /** Returns whether neither end of an entity shares a cluster with its neighbour, now or once it is replaced. */
    private static boolean standsAlone(TextAnalysis analysis, Entity entity) {
        String text = analysis.text();
        return (entity.start() == 0 || text.charAt(entity.start() - 1) < FIRST_COMBINING)
                && (entity.end() == text.length() || text.charAt(entity.end()) < FIRST_COMBINING)
                && text.charAt(entity.end() - 1) < FIRST_COMBINING;
    }

    private String reduced(TextAnalysis analysis, List<Entity> entities) {
        StringBuilder text = new StringBuilder(analysis.length());
        int done = 0;
        for (Entity entity : entities) {
            text.append(analysis.text(), done, entity.start());
            text.append(entity.kind() == EntityKind.URL ? "x".repeat(link) : analysis.reducedMention(entity));
            done = entity.end();
        }
        return text.append(analysis.text(), done, analysis.length()).toString();
    }
}
