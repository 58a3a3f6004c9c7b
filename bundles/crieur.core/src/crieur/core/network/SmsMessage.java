package crieur.core.network;

import crieur.core.internal.count.Gsm7;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How an SMS is sent: its alphabet and its parts (3GPP TS 23.038 and 23.040).
 *
 * <p>One character outside GSM-7 puts the whole message in UCS-2. A message in several parts has less room in each, for
 * the header that joins them; an escape pair or a pair of surrogates never begins in one part and ends in the next.
 *
 * @param alphabet the alphabet of the whole message
 * @param length its length: septets in GSM-7, UTF-16 units in UCS-2
 * @param partEnds where each part ends, in UTF-16 units of the text; empty for an empty text
 * @param singlePartEnd up to where the text would fit one part alone
 * @param outsiders the characters that keep the message out of GSM-7, in order
 */
public record SmsMessage(
        Alphabet alphabet, int length, List<Integer> partEnds, int singlePartEnd, List<Outsider> outsiders) {

    /** What a message is written in. */
    public enum Alphabet {
        /** The default alphabet of 7 bits with its extension table: 160 septets, or 153 a part. */
        GSM_7(160, 153),
        /** UTF-16: 70 units, or 67 a part. */
        UCS_2(70, 67);

        private final int alone;
        private final int joined;

        Alphabet(int alone, int joined) {
            this.alone = alone;
            this.joined = joined;
        }

        /** Returns how much a message of one part holds. */
        public int alone() {
            return alone;
        }

        /** Returns how much a part of several holds. */
        public int joined() {
            return joined;
        }
    }

    /**
     * A character that is not in GSM-7.
     *
     * @param start its first position in the text, in UTF-16 units
     * @param end the position after it
     * @param replacement what is in GSM-7 and reads the same or nearly; empty where there is nothing
     */
    public record Outsider(int start, int end, Optional<String> replacement) {}

    public SmsMessage {
        partEnds = List.copyOf(partEnds);
        outsiders = List.copyOf(outsiders);
    }

    /** Works out how a text is sent. */
    public static SmsMessage of(String text) {
        List<Outsider> outsiders = new ArrayList<>();
        for (int offset = 0; offset < text.length(); ) {
            int codePoint = text.codePointAt(offset);
            int end = offset + Character.charCount(codePoint);
            if (Gsm7.septets(codePoint) == 0) {
                outsiders.add(new Outsider(offset, end, Gsm7.replacement(codePoint)));
            }
            offset = end;
        }
        Alphabet alphabet = outsiders.isEmpty() ? Alphabet.GSM_7 : Alphabet.UCS_2;
        List<Integer> alone = cut(text, alphabet, alphabet.alone());
        int length = 0;
        for (int offset = 0; offset < text.length(); offset = text.offsetByCodePoints(offset, 1)) {
            length += size(alphabet, text.codePointAt(offset));
        }
        List<Integer> ends = alone.size() > 1 ? cut(text, alphabet, alphabet.joined()) : alone;
        return new SmsMessage(alphabet, length, ends, alone.isEmpty() ? 0 : alone.get(0), outsiders);
    }

    /** Returns the number of parts alone, without the details. */
    public static int parts(String text) {
        int septets = 0;
        for (int i = 0; i < text.length(); i++) {
            int size = Gsm7.septets(text.charAt(i));
            if (size == 0) {
                return text.length() <= Alphabet.UCS_2.alone ? 1 : joinedUcs2Parts(text);
            }
            septets += size;
        }
        if (septets <= Alphabet.GSM_7.alone) {
            return septets == 0 ? 0 : 1;
        }
        boolean noEscapes = septets == text.length();
        return noEscapes
                ? (septets + Alphabet.GSM_7.joined - 1) / Alphabet.GSM_7.joined
                : cut(text, Alphabet.GSM_7, Alphabet.GSM_7.joined).size();
    }

    /**
     * Returns what is in GSM-7 and reads the same as a character, or nearly.
     *
     * @param character one grapheme cluster
     * @return the same composed, else what stands for each of its code points, which can be nothing at all; empty where
     *     some have nothing
     */
    public static Optional<String> replacement(String character) {
        return Gsm7.replacement(character);
    }

    private static int joinedUcs2Parts(String text) {
        int parts = 0;
        int end = 0;
        while (end < text.length()) {
            end += Alphabet.UCS_2.joined;
            if (end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
                end--;
            }
            parts++;
        }
        return parts;
    }

    private static List<Integer> cut(String text, Alphabet alphabet, int room) {
        List<Integer> ends = new ArrayList<>();
        int used = 0;
        for (int offset = 0; offset < text.length(); ) {
            int codePoint = text.codePointAt(offset);
            int size = size(alphabet, codePoint);
            if (used + size > room) {
                ends.add(offset);
                used = 0;
            }
            used += size;
            offset += Character.charCount(codePoint);
        }
        if (used > 0) {
            ends.add(text.length());
        }
        return ends;
    }

    private static int size(Alphabet alphabet, int codePoint) {
        return alphabet == Alphabet.GSM_7 ? Gsm7.septets(codePoint) : Character.charCount(codePoint);
    }
}
