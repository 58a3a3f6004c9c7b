package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.Entity;
import crieur.core.text.TextAnalysis;

/**
 * Counts as Threads says it does: an emoji costs its bytes of UTF-8. What any other character costs is not documented;
 * code points are taken, which are never fewer than grapheme clusters.
 */
final class ThreadsCounter implements Counter {

    @Override
    public Unit unit() {
        return Unit.EMOJI_BYTES;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        int plain = analysis.codePointCount() - analysis.emojiCodePointCount();
        return new Count(plain + analysis.emojiUtf8Length(), unit(), true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        int used = 0;
        int done = 0;
        for (Entity emoji : analysis.emoji()) {
            int plain = codePoints(analysis, done, emoji.start());
            if (used + plain > limit) {
                break;
            }
            used += plain + bytes(analysis, emoji);
            done = emoji.start();
            if (used > limit) {
                return analysis.graphemeStart(done);
            }
            done = emoji.end();
        }
        int left = Math.max(0, limit - used);
        int rest = codePoints(analysis, done, analysis.length());
        return left >= rest
                ? analysis.length()
                : analysis.graphemeStart(analysis.text().offsetByCodePoints(done, left));
    }

    private static int bytes(TextAnalysis analysis, Entity emoji) {
        return analysis.utf8Offset(emoji.end()) - analysis.utf8Offset(emoji.start());
    }

    private static int codePoints(TextAnalysis analysis, int start, int end) {
        return analysis.codePointOffset(end) - analysis.codePointOffset(start);
    }
}
