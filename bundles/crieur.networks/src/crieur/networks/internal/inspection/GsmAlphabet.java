package crieur.networks.internal.inspection;

import java.util.Map;
import java.util.Optional;

/** The characters of an SMS in the cheap alphabet (3GPP TS 23.038), and what may stand for others. */
final class GsmAlphabet {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "^{}\\[~]|€\f";

    /** Of the same sense and look: nobody minds. */
    private static final Map<Integer, String> SAME = Map.ofEntries(
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"),
            Map.entry((int) '“', "\""),
            Map.entry((int) '”', "\""),
            Map.entry((int) '„', "\""),
            Map.entry((int) '«', "\""),
            Map.entry((int) '»', "\""),
            Map.entry((int) '…', "..."),
            Map.entry((int) '–', "-"),
            Map.entry((int) '—', "-"),
            Map.entry((int) '‑', "-"),
            Map.entry((int) '•', "-"),
            Map.entry((int) '\u00A0', " "),
            Map.entry((int) '\u202F', " "),
            Map.entry((int) '\u2009', " "),
            Map.entry((int) '\t', " "),
            Map.entry((int) '\u200B', ""));

    /** Readable, but not as one writes it. */
    private static final Map<Integer, String> NEAR = Map.ofEntries(
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) '×', "x"),
            Map.entry((int) '°', "o"),
            Map.entry((int) '→', "->"),
            Map.entry((int) '™', "TM"),
            Map.entry((int) '©', "(c)"),
            Map.entry((int) '®', "(r)"));

    private static final boolean[] KNOWN = known();

    private GsmAlphabet() {}

    private static boolean[] known() {
        boolean[] known = new boolean[0x20AD];
        (BASIC + EXTENSION).chars().forEach(c -> known[c] = true);
        return known;
    }

    static boolean has(int codePoint) {
        return codePoint < KNOWN.length && KNOWN[codePoint];
    }

    /** Returns whether a replacement changes nothing that a reader would miss. */
    static boolean isHarmless(int codePoint) {
        return SAME.containsKey(codePoint);
    }

    /** Returns what may stand for a character; empty where there is nothing, as for most emoji. */
    static Optional<String> replacement(int codePoint) {
        String same = SAME.getOrDefault(codePoint, NEAR.get(codePoint));
        return same != null ? Optional.of(same) : withoutMarks(codePoint);
    }

    private static Optional<String> withoutMarks(int codePoint) {
        String parts = java.text.Normalizer.normalize(Character.toString(codePoint), java.text.Normalizer.Form.NFD);
        int base = parts.codePointAt(0);
        return base != codePoint && has(base) ? Optional.of(Character.toString(base)) : Optional.empty();
    }
}
