package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;

/**
 * Counts the octets of an e-mail's subject line before it is folded: its name, and the text, in encoded words (RFC 2047)
 * where it is more than ASCII. A line break would end the header, so such a text is not valid.
 */
final class HeaderCounter implements Counter {

    private static final int NAME = "Subject: ".length();
    private static final int WORD_FRAME = "=?UTF-8?B??=".length();
    /** The most bytes whose Base64 fits an encoded word of 75 characters. */
    private static final int WORD_BYTES = (75 - WORD_FRAME) / 4 * 3;

    @Override
    public Unit unit() {
        return Unit.OCTETS;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        String text = analysis.text();
        boolean oneLine = text.indexOf('\r') < 0 && text.indexOf('\n') < 0;
        int octets = analysis.utf8Length() == analysis.length() ? analysis.length() : encodedLength(analysis);
        return new Count(NAME + octets, unit(), oneLine);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        if (count(analysis).value() <= limit) {
            return analysis.length();
        }
        int room = Math.max(0, limit - NAME);
        if (analysis.utf8Length() == analysis.length()) {
            return analysis.graphemeStart(room);
        }
        return analysis.graphemeStart(encodedFit(analysis.text(), room));
    }

    private static int encodedLength(TextAnalysis analysis) {
        int length = 0;
        for (int bytes : analysis.utf8Chunks(WORD_BYTES)) {
            length += word(bytes) + 1;
        }
        return length - 1;
    }

    /** Returns the offset up to which a text takes no more octets in encoded words than there is room for. */
    private static int encodedFit(String text, int room) {
        int finished = 0;
        int inWord = 0;
        int offset = 0;
        while (offset < text.length()) {
            int codePoint = text.codePointAt(offset);
            int bytes = AdditiveCounter.utf8Bytes(codePoint);
            if (inWord + bytes > WORD_BYTES) {
                finished += word(inWord) + 1;
                inWord = 0;
            }
            if (finished + word(inWord + bytes) > room) {
                return offset;
            }
            inWord += bytes;
            offset += Character.charCount(codePoint);
        }
        return offset;
    }

    private static int word(int bytes) {
        return WORD_FRAME + (bytes + 2) / 3 * 4;
    }
}
