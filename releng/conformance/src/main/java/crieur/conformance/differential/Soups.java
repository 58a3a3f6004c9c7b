package crieur.conformance.differential;

import com.ibm.icu.text.UnicodeSet;
import com.twitter.twittertext.TldLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes stretches of one kind without anything ordinary between: what a grammar's edges are made of.
 *
 * <p>Each draws from the whole of a Unicode property or list and not from a few samples.
 */
final class Soups {

    private static final String[] GRAPHEMES = {
        "[:GCB=Extend:]",
        "[:GCB=Prepend:]",
        "[:GCB=SpacingMark:]",
        "[:GCB=L:]",
        "[:GCB=V:]",
        "[:GCB=T:]",
        "[[:GCB=LV:][:GCB=LVT:]]",
        "[:GCB=Regional_Indicator:]",
        "[:GCB=Control:]",
        "[:GCB=ZWJ:]",
        "[:Extended_Pictographic:]",
        "[:InCB=Linker:]",
        "[:InCB=Consonant:]",
        "[a\\r\\n\\u200C\\u0020]",
    };

    private static final String[] EMOJI = {
        "[:Emoji_Presentation:]",
        "[[:Emoji:]-[:Emoji_Presentation:]]",
        "[:Emoji_Modifier_Base:]",
        "[:Emoji_Modifier:]",
        "[\\u200D\\uFE0F\\u20E3]",
        "[\\u200D]",
        "[\\uFE0E\\u0030-\\u0039#*]",
        "[:Regional_Indicator:]",
        "[\\U000E0061-\\U000E007A\\U000E007F]",
        "[\\u2640\\u2642\\u2695\\u2764\\U0001F91D\\U0001F467\\U0001F466\\U0001F469\\U0001F468\\U0001F9D1]",
    };

    private static final String[] TAG_CHARACTERS = {
        "[[:L:]&[\\u0000-\\u30FF]]",
        "[:M:]",
        "[:Nd:]",
        "[_\\u200C\\u200D\\u00B7\\u30FB\\uA67E\\u05BE\\u05F3\\u05F4\\uFF5E\\u301C\\u309B\\u309C\\u30A0\\u30FB\\u3003\\u0F0B\\u0F0C]",
        "[:P:]",
        "[a-z0-9]",
        "[#\\uFF03@\\uFF20\\$/\\&]",
        "[:Zs:]",
        "[:Cf:]",
    };

    private static final String[] BETWEEN = {
        "", "", "", " ", ".", "/", ":", "@", "#", "$", "-", "_", "(", ")", "?", "=", "&", ",", "!", "'", "~", "|",
        "\u3000", "\u00A0", "\u200B", "\u2028", "\uFF0E", "\u3002", "\u00E9", "\u0301", "\uFE0F", "\u200D", "\u202A",
        "\u066C",
    };

    private final Random random;
    private final List<UnicodeSet> graphemes;
    private final List<UnicodeSet> emoji;
    private final List<UnicodeSet> tagCharacters;
    private final List<String> domains = new ArrayList<>(TldLists.GTLDS);
    private final String[] signs = Pieces.group("signs");
    private final String[] names = Pieces.group("names");
    private final String[] labels = Pieces.group("labels");
    private final String[] paths = Pieces.group("paths");
    private final String[] schemes = Pieces.group("schemes");

    Soups(Random random) {
        this.random = random;
        this.graphemes = sets(GRAPHEMES);
        this.emoji = sets(EMOJI);
        this.tagCharacters = sets(TAG_CHARACTERS);
        domains.addAll(TldLists.CTLDS);
    }

    private static List<UnicodeSet> sets(String[] patterns) {
        List<UnicodeSet> sets = new ArrayList<>(patterns.length);
        for (String pattern : patterns) {
            sets.add(new UnicodeSet(pattern).freeze());
        }
        return sets;
    }

    /** Appends a stretch of some kind. */
    void append(StringBuilder text) {
        switch (random.nextInt(7)) {
            case 0 -> of(graphemes, text);
            case 1 -> of(emoji, text);
            case 2 -> tag(text);
            case 3 -> dense(text);
            case 4 -> host(text);
            case 5 -> path(text);
            default -> any(text);
        }
    }

    private void of(List<UnicodeSet> sets, StringBuilder text) {
        for (int i = 1 + random.nextInt(9); i > 0; i--) {
            UnicodeSet set = sets.get(random.nextInt(sets.size()));
            text.appendCodePoint(set.charAt(random.nextInt(set.size())));
        }
    }

    private void tag(StringBuilder text) {
        text.append(one(BETWEEN)).append(one(signs));
        of(tagCharacters, text);
        text.append(random.nextInt(3) == 0 ? one(signs) : one(BETWEEN));
    }

    /** Signs, names and what stands between them, with no space to tell them apart. */
    private void dense(StringBuilder text) {
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            text.append(one(signs))
                    .append(random.nextInt(3) == 0 ? "" : one(names))
                    .append(one(BETWEEN));
        }
    }

    /** Hosts of every top-level domain, too long, too short, cut, or with a stranger in them. */
    private void host(StringBuilder text) {
        text.append(one(BETWEEN)).append(random.nextInt(3) == 0 ? "" : one(schemes));
        if (random.nextInt(6) == 0) {
            text.append(one(names)).append(random.nextBoolean() ? "@" : ":x@");
        }
        for (int i = random.nextInt(5); i >= 0; i--) {
            text.append(label()).append(random.nextInt(12) == 0 ? one(BETWEEN) : ".");
        }
        String domain = domains.get(random.nextInt(domains.size()));
        text.append(random.nextInt(6) == 0 ? domain.substring(0, random.nextInt(domain.length())) : domain);
        text.append(one(BETWEEN)).append(random.nextInt(3) == 0 ? one(labels) : "");
        text.append(random.nextInt(3) == 0 ? "" : one(paths)).append(one(BETWEEN));
    }

    private String label() {
        return switch (random.nextInt(12)) {
            case 0 -> "a".repeat(62 + random.nextInt(4));
            case 1 -> "a-".repeat(1 + random.nextInt(60)) + "a";
            case 2 -> "xn--" + one(labels);
            case 3 -> String.valueOf(random.nextInt(300));
            default -> one(labels);
        };
    }

    private void path(StringBuilder text) {
        text.append(one(schemes)).append("example.").append(domains.get(random.nextInt(domains.size())));
        for (int i = 1 + random.nextInt(8); i > 0; i--) {
            text.append(one(paths)).append(one(BETWEEN));
        }
        if (random.nextInt(8) == 0) {
            text.append("(".repeat(random.nextInt(4))).append('x').append(")".repeat(random.nextInt(4)));
        }
    }

    private void any(StringBuilder text) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.appendCodePoint(random.nextInt(0x30000));
            text.append(one(BETWEEN));
        }
    }

    private String one(String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }
}
