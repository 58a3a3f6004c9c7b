package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Counts what is the sum of its code points.
 *
 * @param unit what is counted
 * @param base what there is before the first character: the frame of a message
 * @param sum the count without the base, read from the analysis where that knows it
 * @param cost what one code point counts
 */
record AdditiveCounter(Unit unit, int base, ToIntFunction<TextAnalysis> sum, IntUnaryOperator cost) implements Counter {

    @Override
    public Count count(TextAnalysis analysis) {
        return new Count(base + sum.applyAsInt(analysis), unit, true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        if (base + sum.applyAsInt(analysis) <= limit) {
            return analysis.length();
        }
        String text = analysis.text();
        int used = base;
        for (int offset = 0; offset < text.length(); ) {
            int codePoint = text.codePointAt(offset);
            used += cost.applyAsInt(codePoint);
            if (used > limit) {
                return analysis.graphemeStart(offset);
            }
            offset += Character.charCount(codePoint);
        }
        return analysis.length();
    }

    static int utf8Bytes(int codePoint) {
        return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    }
}
