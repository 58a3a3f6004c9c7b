package crieur.conformance.differential;

import com.ibm.icu.text.BreakIterator;
import com.twitter.twittertext.TldLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mastodon's rules on length as its server writes them: the regular expressions of {@code config/initializers/twitter_regex.rb}
 * over those of twitter-text for Ruby, and what {@code StatusLengthValidator} does with what they find.
 */
final class MastodonRules {

    private static final String DIRECTIONAL = "\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069";
    private static final String INVALID = "\\uFFFE\\uFEFF\\uFFFF";
    private static final String SPACES =
            "\\u0009-\\u000D\\u0020\\u0085\\u00A0\\u1680\\u180E\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000";
    private static final String ACCENTS =
            "\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u024F\\u0253\\u0254\\u0256\\u0257\\u0259\\u025B\\u0263\\u0268"
                    + "\\u026F\\u0272\\u0289\\u028B\\u02BB\\u0300-\\u036F\\u1E00-\\u1EFF";
    private static final String WHITE = "\\p{IsWhite_Space}";
    private static final String LABEL =
            "[^" + DIRECTIONAL + INVALID + SPACES + "\\x00-\\x1F\\x7F!\"#$%&'()*+,\\-./:;<=>?@\\[\\]\\^_`{|}~]";
    private static final String SUBDOMAIN = "(?:(?:" + LABEL + "(?:[_-]|" + LABEL + ")*)?" + LABEL + "\\.)";
    private static final String NAME = "(?:(?:" + LABEL + "(?:-|" + LABEL + ")*)?" + LABEL + "\\.)";
    private static final String GENERAL = "[^" + WHITE + "<>()?]";
    private static final String OLD_GENERAL = "[a-z\\p{IsCyrillic}0-9!*';:=+,.$/%#\\[\\]\\p{Pd}_~&|@" + ACCENTS + "]";
    private static final String ENDING =
            "(?:[^" + WHITE + "()?!*\"'\u300C\u300D<>;:=,.$%\\[\\]~&|@]|" + parentheses(OLD_GENERAL) + ")";
    private static final String PATH =
            "(?:(?:" + GENERAL + "*(?:" + parentheses(GENERAL) + GENERAL + "*)*" + ENDING + ")|(?:" + GENERAL + "+/))";
    private static final String UCHARS = uchars();
    private static final String QUERY =
            "\\?[a-z0-9!?*'();:&=+$/%#\\[\\]\\-_.,~|@\\^" + UCHARS + "]*[a-z0-9_&=#/\\-" + UCHARS + "]";

    private static final Pattern URL = Pattern.compile(
            "(?:[^A-Z0-9@\uFF20$#\uFF03" + INVALID + "]|[" + DIRECTIONAL + "]|^)"
                    + "((?<scheme>(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini)://)?(?<domain>" + domain() + ")"
                    + "(?::[0-9]+)?(?:/" + PATH + "*)?(?:" + QUERY + ")?)",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern SHORT = Pattern.compile("^https?://t\\.co/([a-z0-9]+)", Pattern.CASE_INSENSITIVE);
    /** What Ruby's {@code [[:word:]]} is: letter numbers and the like are alphabetic too. */
    private static final String WORD = "[\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc}]";

    private static final Pattern MENTION = Pattern.compile(
            "@(([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(?:@" + WORD + "+(?:[.-]+" + WORD + "+)*)?)", Pattern.CASE_INSENSITIVE);
    /** What a mention does not follow; a look behind of Java's would see half of a character beyond U+FFFF. */
    private static final Pattern BEFORE_MENTION = Pattern.compile("[=/]|" + WORD);

    private static final Pattern AFTER_MENTION = Pattern.compile("[@\uFF20" + ACCENTS + "]|://");
    private static final int LONGEST_SLUG = 40;
    private static final int LONGEST_HOST = 253;

    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);

    /** A link or mention, and what stands for it when the text is counted. */
    private record Found(int start, int end, String counted) {}

    private static String parentheses(String general) {
        return "\\((?:" + general + "+|(?:" + general + "*\\(" + general + "+\\)" + general + "*))\\)";
    }

    private static String domain() {
        List<String> domains = new ArrayList<>(TldLists.GTLDS);
        domains.addAll(TldLists.CTLDS);
        return SUBDOMAIN + "*" + NAME + "(?:(?:" + String.join("|", domains) + ")(?=[^0-9a-z@+-]|$)|(?:xn--[0-9a-z]+))";
    }

    private static String uchars() {
        StringBuilder ranges = new StringBuilder("\\u00A0-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFEF\\uE000-\\uF8FF");
        for (int plane = 1; plane <= 0x10; plane++) {
            int from = plane == 0xE ? 0xE1000 : plane << 16;
            ranges.append(String.format("\\x{%X}-\\x{%X}", from, (plane << 16) + 0xFFFD));
        }
        return ranges.toString();
    }

    /** Returns whether a text is one that these expressions and the server's agree on, whatever Unicode each of them knows. */
    static boolean isComparable(String text) {
        return text.codePoints()
                .allMatch(codePoint -> Character.getType(codePoint) != Character.UNASSIGNED
                        && (codePoint < 0xD800 || codePoint > 0xDFFF)
                        && codePoint != 0x17F
                        && codePoint != 0x212A);
    }

    /** Returns the length that the server counts; -1 for a text with a host that must be encoded to be judged. */
    int length(String text) {
        List<Found> found = new ArrayList<>();
        Matcher url = URL.matcher(text);
        while (url.find()) {
            if (url.group("scheme") != null) {
                if (!isPlainHost(url.group("domain"))) {
                    return -1;
                }
                Matcher slug = SHORT.matcher(url.group(1));
                boolean isShort = slug.find();
                if (!isShort || slug.group(1).length() <= LONGEST_SLUG) {
                    int end = isShort ? url.start(1) + slug.end() : url.end(1);
                    found.add(new Found(url.start(1), end, "x".repeat(23)));
                }
            }
        }
        Matcher mention = MENTION.matcher(text);
        for (int from = 0; mention.find(from); ) {
            if (mention.start() > 0 && follows(text.codePointBefore(mention.start()))) {
                from = mention.start() + 1;
                continue;
            }
            from = mention.end();
            if (!AFTER_MENTION.matcher(text.substring(mention.end())).lookingAt()) {
                boolean longHost = mention.end() - mention.end(2) - 1 > LONGEST_HOST;
                found.add(
                        new Found(mention.start(), mention.end(), longHost ? mention.group() : "@" + mention.group(2)));
            }
        }
        found.sort(Comparator.comparingInt(Found::start));
        StringBuilder counted = new StringBuilder();
        int done = 0;
        for (Found entity : found) {
            if (entity.start() >= done) {
                counted.append(text, done, entity.start()).append(entity.counted());
                done = entity.end();
            }
        }
        return clusters(counted.append(text.substring(done)).toString());
    }

    private static boolean follows(int codePoint) {
        return BEFORE_MENTION.matcher(Character.toString(codePoint)).matches();
    }

    private int clusters(String text) {
        clusters.setText(text);
        int count = 0;
        while (clusters.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    private static boolean isPlainHost(String host) {
        if (!host.chars().allMatch(unit -> unit < 0x80)) {
            return false;
        }
        for (String label : host.split("\\.")) {
            if (label.isEmpty() || label.length() > 63) {
                return false;
            }
        }
        return true;
    }
}
