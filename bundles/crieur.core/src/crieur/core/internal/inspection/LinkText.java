package crieur.core.internal.inspection;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something in a text that was meant as a link with a scheme, found by its colon.
 *
 * @param start where the scheme begins
 * @param colon where its colon is
 * @param end the first white space after it, or the text's end
 */
record LinkText(int start, int colon, int end) {

    private static final String[] WEB_SCHEMES = {
        "http", "https", "htp", "htpp", "htps", "htpps", "httpp", "httpss", "hhttps", "hhttp", "ttp", "ttps", "htttp",
        "htttps"
    };

    /**
     * What is wrong with a link.
     *
     * @param rule the rule it breaks
     * @param start where the mistake begins
     * @param end where it ends
     * @param replacement what should stand there, where that is known
     * @param certain whether there is no doubt that it is a mistake, nor about the replacement
     */
    record Fault(String rule, int start, int end, Optional<String> replacement, boolean certain) {}

    /** Returns the link around a colon; null if the colon belongs to none. */
    static @Nullable LinkText at(String text, int colon) {
        int start = colon;
        while (start > 0 && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        if (!isWebScheme(text, start, colon)) {
            return null;
        }
        boolean slash = colon + 1 < text.length() && text.charAt(colon + 1) == '/';
        boolean exact = matches(text, start, colon, "http") || matches(text, start, colon, "https");
        if (!slash && !exact) {
            return null;
        }
        int end = colon;
        while (end < text.length() && !isSpace(text.charAt(end))) {
            end++;
        }
        return new LinkText(start, colon, end);
    }

    private static boolean isWebScheme(String text, int start, int colon) {
        if (colon - start < 3 || colon - start > 6) {
            return false;
        }
        for (String scheme : WEB_SCHEMES) {
            if (matches(text, start, colon, scheme)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first thing wrong with it; null if nothing is. */
    @Nullable
    Fault fault(String text) {
        boolean exact = matches(text, start, colon, "http") || matches(text, start, colon, "https");
        int slashes = colon + 1;
        while (slashes < end && text.charAt(slashes) == '/') {
            slashes++;
        }
        if (!exact || slashes - colon != 3) {
            return schemeFault(text, exact, slashes);
        }
        if (slashes == end) {
            return spaceAfterScheme(text, slashes);
        }
        if (text.regionMatches(true, slashes, "http://", 0, 7) || text.regionMatches(true, slashes, "https://", 0, 8)) {
            return new Fault("scheme", start, slashes, Optional.of(""), true);
        }
        return partsFault(text, slashes);
    }

    private @Nullable Fault schemeFault(String text, boolean exact, int slashes) {
        if (slashes == end && !exact) {
            return null;
        }
        if (slashes == colon + 1 && (slashes == end || !Character.isLetterOrDigit(text.charAt(slashes)))) {
            return null;
        }
        boolean secure = text.substring(start, colon).toLowerCase(Locale.ROOT).endsWith("s");
        return new Fault("scheme", start, slashes, Optional.of(secure ? "https://" : "http://"), exact);
    }

    /** A space after the slashes, with something like a host behind it. */
    private Fault spaceAfterScheme(String text, int slashes) {
        int host = slashes;
        while (host < text.length() && text.charAt(host) == ' ') {
            host++;
        }
        int hostEnd = host;
        boolean dot = false;
        while (hostEnd < text.length() && !isSpace(text.charAt(hostEnd)) && text.charAt(hostEnd) != '/') {
            dot |= text.charAt(hostEnd) == '.'
                    && hostEnd + 1 < text.length()
                    && Character.isLetter(text.charAt(hostEnd + 1));
            hostEnd++;
        }
        return dot
                ? new Fault(
                        "space",
                        start,
                        hostEnd,
                        Optional.of(text.substring(start, slashes) + text.substring(host, hostEnd)),
                        true)
                : new Fault("host", start, slashes, Optional.empty(), true);
    }

    private @Nullable Fault partsFault(String text, int hostStart) {
        int hostEnd = hostStart;
        while (hostEnd < end && "/?#:)]».,;!\"".indexOf(text.charAt(hostEnd)) < 0 || isInnerDot(text, hostEnd)) {
            hostEnd++;
        }
        String host = text.substring(hostStart, hostEnd);
        if (host.isEmpty() || host.indexOf('.') < 0 || host.contains("..") || host.startsWith(".")) {
            Fault split = host.isEmpty() ? null : hostSplitBySpace(text, hostStart, hostEnd);
            return split != null ? split : new Fault("host", start, hostEnd, Optional.empty(), true);
        }
        for (int i = hostEnd; i < end; i++) {
            if (text.charAt(i) == '%' && !isEscape(text, i)) {
                return new Fault(
                        "escape",
                        i,
                        Math.min(end, i + 3),
                        Optional.of("%25" + text.substring(i + 1, Math.min(end, i + 3))),
                        false);
            }
        }
        return spaceInPath(text);
    }

    /** {@code https://exa mple.org}: a host without a dot, then a space, then the rest of it. */
    private @Nullable Fault hostSplitBySpace(String text, int hostStart, int hostEnd) {
        if (hostEnd != end
                || end + 1 >= text.length()
                || text.charAt(end) != ' '
                || !Character.isLetterOrDigit(text.charAt(end + 1))) {
            return null;
        }
        int next = end + 1;
        boolean dot = false;
        while (next < text.length() && !isSpace(text.charAt(next)) && text.charAt(next) != '/') {
            dot |= text.charAt(next) == '.' && next + 1 < text.length() && Character.isLetter(text.charAt(next + 1));
            next++;
        }
        return dot
                ? new Fault(
                        "space",
                        start,
                        next,
                        Optional.of(text.substring(start, end) + text.substring(end + 1, next)),
                        false)
                : null;
    }

    /** A link that ends in the middle of a query or a word, before a space. */
    private @Nullable Fault spaceInPath(String text) {
        char last = text.charAt(end - 1);
        boolean broken = end + 1 < text.length()
                && text.charAt(end) == ' '
                && "=&-_%".indexOf(last) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1));
        return broken ? new Fault("space", start, end + 1, Optional.of(text.substring(start, end)), false) : null;
    }

    private boolean isInnerDot(String text, int i) {
        return i + 1 < end
                && text.charAt(i) == '.'
                && (Character.isLetterOrDigit(text.charAt(i + 1)) || text.charAt(i + 1) == '.');
    }

    private boolean isEscape(String text, int percent) {
        return percent + 2 < end
                && Character.digit(text.charAt(percent + 1), 16) >= 0
                && Character.digit(text.charAt(percent + 2), 16) >= 0;
    }

    private static boolean matches(String text, int start, int end, String scheme) {
        return end - start == scheme.length() && text.regionMatches(true, start, scheme, 0, scheme.length());
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
