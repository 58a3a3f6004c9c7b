package crieur.core.internal.count;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** The default alphabet of SMS with its extension table (3GPP TS 23.038), and what can stand for what it lacks. */
public final class Gsm7 {

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private static final String EXTENSION = "\f^{}\\[~]|";

    /** Covers everything up to the Greek capitals; the euro sign alone is beyond. */
    private static final byte[] SEPTETS = septets();

    private static final Map<Integer, String> REPLACEMENTS = Map.ofEntries(
            Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"),
            Map.entry(0x201A, "'"),
            Map.entry(0x201C, "\""),
            Map.entry(0x201D, "\""),
            Map.entry(0x201E, "\""),
            Map.entry(0x00AB, "\""),
            Map.entry(0x00BB, "\""),
            Map.entry(0x2026, "..."),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2012, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"),
            Map.entry(0x2212, "-"),
            Map.entry(0x00A0, " "),
            Map.entry(0x2009, " "),
            Map.entry(0x202F, " "),
            Map.entry(0x200B, ""),
            Map.entry(0x00AD, ""),
            Map.entry(0xFE0F, ""),
            Map.entry(0x0009, " "),
            Map.entry(0x0152, "OE"),
            Map.entry(0x0153, "oe"),
            Map.entry(0x2022, "-"),
            Map.entry(0x00B7, "."),
            Map.entry(0x00D7, "x"),
            Map.entry(0x0060, "'"),
            Map.entry(0x00B4, "'"),
            Map.entry(0x2122, "TM"),
            Map.entry(0x00A9, "(c)"),
            Map.entry(0x00AE, "(R)"),
            Map.entry(0x00B0, "o"),
            Map.entry(0x2032, "'"),
            Map.entry(0x2033, "\""));

    private Gsm7() {}

    private static byte[] septets() {
        byte[] septets = new byte[0x400];
        BASIC.chars().forEach(unit -> septets[unit] = 1);
        EXTENSION.chars().forEach(unit -> septets[unit] = 2);
        return septets;
    }

    /** Returns the septets of a code point: one, two in the extension table, zero where it is in neither. */
    public static int septets(int codePoint) {
        return codePoint < SEPTETS.length ? SEPTETS[codePoint] : codePoint == '€' ? 2 : 0;
    }

    /** Returns what can stand for a grapheme cluster: the same composed, else what stands for each of its code points. */
    public static Optional<String> replacement(String cluster) {
        String composed = Normalizer.normalize(cluster, Normalizer.Form.NFC);
        if (isIn(composed)) {
            return Optional.of(composed);
        }
        StringBuilder replacement = new StringBuilder();
        for (int offset = 0; offset < composed.length(); ) {
            int codePoint = composed.codePointAt(offset);
            Optional<String> part =
                    septets(codePoint) > 0 ? Optional.of(Character.toString(codePoint)) : replacement(codePoint);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            replacement.append(part.get());
            offset += Character.charCount(codePoint);
        }
        return Optional.of(replacement.toString());
    }

    private static boolean isIn(String text) {
        return text.codePoints().allMatch(codePoint -> septets(codePoint) > 0);
    }

    /** Returns what can stand for a code point: punctuation of the same meaning, or the letter without its marks. */
    public static Optional<String> replacement(int codePoint) {
        String listed = REPLACEMENTS.get(codePoint);
        if (listed != null) {
            return Optional.of(listed);
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            return Optional.empty();
        }
        String bare = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
                .codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !bare.isEmpty() && isIn(bare) ? Optional.of(bare) : Optional.empty();
    }
}
