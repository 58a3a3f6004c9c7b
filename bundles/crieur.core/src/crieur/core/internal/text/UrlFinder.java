package crieur.core.internal.text;

import java.util.List;

/**
 * Finds links as twitter-text's {@code VALID_URL} does, leftmost first, without backtracking.
 *
 * <p>The regular expression tries every position. What it can match is much less: a link with a scheme begins at one of
 * the noted {@code ://}, one without ends its name at one of the noted dots. A name is a chain of labels, and of all
 * labels that a known top-level domain follows the last one counts; so each chain is walked twice at most.
 */
final class UrlFinder {

    private static final int MAX_LENGTH = 4096;
    private static final int MAX_SHORT_LINK = 40;
    private static final String DEFAULT_SCHEME = "https://";

    private final char[] units;
    private final UrlAlphabet alphabet;
    private final UrlTail tail;
    private final boolean keepSchemeless;
    private final Ints found = new Ints();

    /** No match may take anything before this offset; what is before has been consumed by earlier matches. */
    private int consumed;
    /** The chain of labels last walked by {@link #walk}: the end of its domain, -1 for none. */
    private int domainEnd;
    /** The start of the label before the top-level domain of {@link #domainEnd}. */
    private int nameStart;
    /** Where the walked chain ends. */
    private int chainEnd;

    private UrlFinder(char[] units, UrlAlphabet alphabet, boolean keepSchemeless) {
        this.units = units;
        this.alphabet = alphabet;
        this.tail = new UrlTail(units, alphabet);
        this.keepSchemeless = keepSchemeless;
    }

    /** Finds the links of a text: start and end of each. */
    static Ints find(TextScan scan, UrlAlphabet alphabet, boolean keepSchemeless) {
        UrlFinder finder = new UrlFinder(scan.units(), alphabet, keepSchemeless);
        if (!scan.dots().isEmpty()) {
            finder.run(scan.schemes(), scan.dots());
        }
        return finder.found;
    }

    private void run(Ints schemes, Ints dots) {
        int scheme = 0;
        int dot = 0;
        int walkedUntil = 0;
        while (scheme < schemes.size() || dot < dots.size()) {
            boolean schemeNext = dot == dots.size() || scheme < schemes.size() && schemes.get(scheme) < dots.get(dot);
            if (schemeNext) {
                int colon = schemes.get(scheme++);
                if (colon >= consumed) {
                    matchScheme(colon);
                }
            } else {
                int offset = dots.get(dot++);
                if (offset >= consumed && offset >= walkedUntil) {
                    walkedUntil = matchChains(offset);
                }
            }
        }
    }

    private void matchScheme(int colon) {
        int name = colon + 3;
        int start = alphabet.schemeStart(units, colon);
        boolean free = start >= 0 && mayBeginAt(start);
        int end = domain(name);
        if (end > 0 && !free) {
            // A link without scheme begins behind the slashes; its dot will come to it.
            return;
        }
        if (end < 0 && alphabet == UrlAlphabet.X && colon + 2 >= consumed && Ascii.schemeStart(units, colon) >= 0) {
            end = unicodeDomain(name);
        }
        if (end > 0) {
            consumed = tail.end(end);
            if (free) {
                keepWithScheme(start, name, end, consumed);
            }
        }
    }

    private void keepWithScheme(int start, int name, int nameEnd, int end) {
        int urlEnd = end;
        if (Ascii.matches(units, name, "t.co/") && Ascii.schemeStart(units, name - 3) == start) {
            int slugEnd = name + 5;
            while (slugEnd < end && Ascii.isAlphanumeric(units[slugEnd])) {
                slugEnd++;
            }
            if (slugEnd > name + 5) {
                if (slugEnd - name - 5 > MAX_SHORT_LINK) {
                    return;
                }
                urlEnd = alphabet == UrlAlphabet.X ? Math.min(end, tail.query(slugEnd)) : slugEnd;
            }
        }
        if (fits(urlEnd - start, name, nameEnd)) {
            found.add(start, urlEnd);
        }
    }

    private boolean fits(int length, int name, int nameEnd) {
        int encoded = HostNames.encodedLength(units, name, nameEnd, alphabet == UrlAlphabet.X);
        return encoded > 0 && length + encoded - (nameEnd - name) <= MAX_LENGTH;
    }

    /** Matches the links without scheme of the chain of labels around a dot; returns where the chain ends. */
    private int matchChains(int dot) {
        int label = firstLabel(dot);
        walk(label);
        int end = chainEnd;
        int lastName = nameStart;
        int lastEnd = domainEnd;
        while (label < end) {
            int labelEnd = labelEnd(label);
            if (label > lastName) {
                matchAfterUnderscore(label, labelEnd);
            } else {
                int start = leftmostStart(label, labelEnd);
                if (start >= 0) {
                    matchSchemeless(start, lastEnd);
                    labelEnd = labelEnd(lastName);
                    lastName = -1;
                }
            }
            label = labelEnd + 1;
        }
        return Math.max(end, consumed);
    }

    /** A label with an underscore cannot be the registered name; what follows its last underscore can, if anything. */
    private void matchAfterUnderscore(int label, int labelEnd) {
        int underscore = labelEnd - 1;
        while (underscore >= label && !alphabet.is(units[underscore], UrlAlphabet.UNDERSCORE)) {
            underscore--;
        }
        int tld = underscore < label || underscore < consumed ? -1 : topLevelDomain(labelEnd + 1);
        if (tld > 0) {
            int start = leftmostStart(underscore + 1, labelEnd);
            if (start >= 0) {
                matchSchemeless(start, tld);
            }
        }
    }

    private void matchSchemeless(int start, int end) {
        consumed = tail.end(end);
        boolean attached = start > 0 && "-_./".indexOf(units[start - 1]) >= 0;
        if (keepSchemeless && !attached && fits(consumed - start + DEFAULT_SCHEME.length(), start, end)) {
            found.add(start, consumed);
        }
    }

    /** Walks left from a dot to the first label of its chain; the offset itself where no label ends there. */
    private int firstLabel(int dot) {
        int first = dot;
        int end = dot;
        while (true) {
            int start = end;
            while (start > consumed && isLabel(units[start - 1])) {
                start--;
            }
            if (start == end || !alphabet.is(units[end - 1], UrlAlphabet.DOMAIN)) {
                return first;
            }
            first = start;
            boolean continues =
                    start > consumed && units[start - 1] == '.' && alphabet.is(units[start], UrlAlphabet.DOMAIN);
            if (!continues) {
                return first;
            }
            end = start - 1;
        }
    }

    /**
     * Walks a chain from its first label and notes the last name that a top-level domain follows. The first label may
     * begin with what a label cannot begin with; the others may not.
     */
    private void walk(int firstLabel) {
        domainEnd = -1;
        nameStart = -1;
        int label = firstLabel;
        while (true) {
            int end = labelEnd(label);
            boolean complete = end > label
                    && end < units.length
                    && units[end] == '.'
                    && alphabet.is(units[end - 1], UrlAlphabet.DOMAIN)
                    && (label == firstLabel || alphabet.is(units[label], UrlAlphabet.DOMAIN));
            if (!complete) {
                chainEnd = label;
                return;
            }
            int tld = topLevelDomain(end + 1);
            if (tld > 0 && !hasUnderscore(label, end)) {
                domainEnd = tld;
                nameStart = label;
            }
            label = end + 1;
        }
    }

    private int labelEnd(int label) {
        int end = label;
        while (end < units.length && isLabel(units[end])) {
            end++;
        }
        return end;
    }

    private boolean hasUnderscore(int start, int end) {
        for (int i = start; i < end; i++) {
            if (alphabet.is(units[i], UrlAlphabet.UNDERSCORE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLabel(char unit) {
        return unit == '-' || alphabet.is(unit, UrlAlphabet.DOMAIN | UrlAlphabet.UNDERSCORE);
    }

    /** Returns the first offset in a label where a link may begin, -1 for none. */
    private int leftmostStart(int label, int labelEnd) {
        for (int start = label; start < labelEnd; start += length(start)) {
            if (alphabet.is(units[start], UrlAlphabet.DOMAIN) && mayBeginAt(start)) {
                int second = start + length(start);
                boolean firstGivesWay = start == 0
                        && labelEnd > second
                        && XCharacters.mayPrecedeUrl(CodePoints.at(units, 0))
                        && alphabet.is(units[second], UrlAlphabet.DOMAIN);
                return firstGivesWay ? second : start;
            }
        }
        return -1;
    }

    /** A link begins at no half of a character. */
    private int length(int offset) {
        return Character.charCount(CodePoints.at(units, offset));
    }

    private boolean mayBeginAt(int start) {
        return start == 0 || start > consumed && XCharacters.mayPrecedeUrl(CodePoints.before(units, start));
    }

    /** Returns the end of the domain that begins at an offset, -1 for none. */
    private int domain(int start) {
        if (start >= units.length || !alphabet.is(units[start], UrlAlphabet.DOMAIN)) {
            return -1;
        }
        walk(start);
        return domainEnd;
    }

    /** Returns the end of a domain of one label in any script, which X allows behind a scheme. */
    private int unicodeDomain(int start) {
        int end = start;
        while (end < units.length && (units[end] == '-' || isUnicodeDomain(end))) {
            end++;
        }
        if (end == start || end >= units.length || units[end] != '.' || units[start] == '-' || units[end - 1] == '-') {
            return -1;
        }
        return listedDomain(end + 1);
    }

    private boolean isUnicodeDomain(int offset) {
        return CodePoints.is(CodePoints.at(units, offset), CodePoints.X_UNICODE_DOMAIN)
                || Character.isLowSurrogate(units[offset]);
    }

    private int topLevelDomain(int start) {
        int listed = listedDomain(start);
        if (listed > 0 || !Ascii.matches(units, start, "xn--")) {
            return listed;
        }
        int end = start + 4;
        while (end < units.length
                && (Ascii.isAlphanumeric(units[end]) || units[end] == '-' && alphabet == UrlAlphabet.X)) {
            end++;
        }
        return end > start + 4 ? end : -1;
    }

    private int listedDomain(int start) {
        if (start >= units.length) {
            return -1;
        }
        if (units[start] >= 0x80) {
            return firstOf(TopLevelDomains.X.othersFrom(units[start]), start);
        }
        int end = start;
        boolean hyphens = Ascii.matches(units, start, "xn--");
        while (end < units.length && (Ascii.isAlphanumeric(units[end]) || hyphens && units[end] == '-')) {
            end++;
        }
        if (end < units.length && units[end] >= 0x80 && end > start) {
            int longer = firstOf(TopLevelDomains.X.mixed(), start);
            if (longer > 0) {
                return longer;
            }
        }
        return end > start && mayFollowDomain(end) && TopLevelDomains.X.containsAscii(units, start, end, true)
                ? end
                : -1;
    }

    private int firstOf(List<String> domains, int start) {
        for (String domain : domains) {
            int end = start + domain.length();
            if (Ascii.matches(units, start, domain) && mayFollowDomain(end)) {
                return end;
            }
        }
        return -1;
    }

    private boolean mayFollowDomain(int end) {
        if (end >= units.length) {
            return true;
        }
        char unit = units[end];
        return !Ascii.isAlphanumeric(unit) && unit != '@' && unit != '+' && unit != '-';
    }
}
