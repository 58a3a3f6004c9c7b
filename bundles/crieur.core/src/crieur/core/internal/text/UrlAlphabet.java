package crieur.core.internal.text;

/** Which characters a network allows where in a link. */
enum UrlAlphabet {
    /** X, as twitter-text for Java has it. */
    X("", "_", "!*';:=+,.$/%#[]-_~|&@", "=_#/-+", "!?*'();:&=+$/%#[]-_.,~|@", "-_&=#/") {
        @Override
        int beyondAscii(char unit) {
            int properties = CodePoints.of(unit);
            if ((properties & CodePoints.LATIN_ACCENT) != 0) {
                return DOMAIN | GENERAL | ENDING;
            }
            if ((properties & CodePoints.CYRILLIC) != 0) {
                return GENERAL | ENDING;
            }
            return unit == 0x2013 ? GENERAL : 0;
        }
    },
    /** Mastodon, as its server extends twitter-text for Ruby. */
    MASTODON(
            "\\",
            "_",
            "!\"#$%&'*+,-./:;=@[\\]^_`{|}~" + controls(),
            "#-/\\^_`{}+" + controls(),
            "!?*'();:&=+$/%#[]-_.,~|@^",
            "_&=#/-") {
        @Override
        int beyondAscii(char unit) {
            int properties = CodePoints.of(unit);
            int classes = isQuery(unit) ? QUERY | QUERY_END : 0;
            if ((properties & CodePoints.WHITE_SPACE) != 0) {
                return classes;
            }
            classes |= unit == 0x300C || unit == 0x300D ? GENERAL : GENERAL | ENDING;
            return isInvisible(unit) ? classes : classes | DOMAIN;
        }

        @Override
        int schemeStart(char[] units, int colon) {
            for (String scheme : MASTODON_SCHEMES) {
                if (Ascii.matches(units, colon - scheme.length(), scheme)) {
                    return colon - scheme.length();
                }
            }
            return Ascii.schemeStart(units, colon);
        }

        /** The characters of RFC 3987; the tags at U+E0000, which flags of regions end with, are not among them. */
        private boolean isQuery(char unit) {
            boolean beginsTag = unit >= 0xDB40 && unit <= 0xDB43;
            return unit >= 0xA0 && (unit < 0xFDD0 || unit >= 0xFDF0 && unit < 0xFFF0) && !beginsTag;
        }

        private boolean isInvisible(char unit) {
            return XCharacters.isDirectional(unit) || XCharacters.isSpace(unit) || XCharacters.isForbidden(unit);
        }
    };

    /** In a label of a domain. */
    static final int DOMAIN = 1;
    /** In a path. */
    static final int GENERAL = 2;
    /** At the end of a path. */
    static final int ENDING = 4;
    /** In a query. */
    static final int QUERY = 8;
    /** At the end of a query. */
    static final int QUERY_END = 16;
    /** In a label of a domain, but neither at its ends nor in the registered name. */
    static final int UNDERSCORE = 32;

    private static final String[] MASTODON_SCHEMES = {"dat", "dweb", "ipfs", "ipns", "ssb", "gopher", "gemini"};

    private final byte[] ascii = new byte[0x80];

    UrlAlphabet(String domain, String underscore, String general, String ending, String query, String queryEnding) {
        for (char unit = '0'; unit <= 'z'; unit++) {
            if (Ascii.isAlphanumeric(unit)) {
                ascii[unit] = DOMAIN | GENERAL | ENDING | QUERY | QUERY_END;
            }
        }
        mark(domain, DOMAIN);
        mark(underscore, UNDERSCORE);
        mark(general, GENERAL);
        mark(ending, ENDING);
        mark(query, QUERY);
        mark(queryEnding, QUERY_END);
    }

    /** The controls that are no white space, which Mastodon's "anything but" classes take in. */
    private static String controls() {
        StringBuilder controls = new StringBuilder("\u007F");
        for (char unit = 0; unit < ' '; unit++) {
            if (unit < '\t' || unit > '\r') {
                controls.append(unit);
            }
        }
        return controls.toString();
    }

    private void mark(String units, int bit) {
        for (int i = 0; i < units.length(); i++) {
            ascii[units.charAt(i)] |= (byte) bit;
        }
    }

    abstract int beyondAscii(char unit);

    /** Returns where the scheme that ends before a colon begins, -1 where it is none of the network's. */
    int schemeStart(char[] units, int colon) {
        return Ascii.schemeStart(units, colon);
    }

    /** Returns where in a link a unit may be. */
    int classes(char unit) {
        return unit < 0x80 ? ascii[unit] : beyondAscii(unit);
    }

    boolean is(char unit, int wanted) {
        return (classes(unit) & wanted) != 0;
    }
}
