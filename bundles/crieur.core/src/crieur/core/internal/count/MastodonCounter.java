package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.List;

/**
 * Counts as Mastodon's {@code StatusLengthValidator} does: grapheme clusters of the content warning and of the text, in
 * which a link is 23 characters and a mention has no host.
 */
final class MastodonCounter implements Counter {

    private static final String LINK = "x".repeat(23);

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
        return new Count(contentWarning.graphemeCount() + reducedLength(analysis), unit(), true);
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

    private static int length(TextAnalysis analysis, Entity entity) {
        return entity.kind() == EntityKind.URL
                ? LINK.length()
                : analysis.reducedMention(entity).length();
    }

    private static int reducedLength(TextAnalysis analysis) {
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
        return (entity.start() == 0 || text.charAt(entity.start() - 1) < 0x300)
                && (entity.end() == text.length() || text.charAt(entity.end()) < 0x300)
                && text.charAt(entity.end() - 1) < 0x300;
    }

    private static String reduced(TextAnalysis analysis, List<Entity> entities) {
        StringBuilder text = new StringBuilder(analysis.length());
        int done = 0;
        for (Entity entity : entities) {
            text.append(analysis.text(), done, entity.start());
            text.append(entity.kind() == EntityKind.URL ? LINK : analysis.reducedMention(entity));
            done = entity.end();
        }
        return text.append(analysis.text(), done, analysis.length()).toString();
    }
}
