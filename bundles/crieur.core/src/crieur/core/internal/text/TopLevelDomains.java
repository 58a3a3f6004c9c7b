package crieur.core.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of top-level domains, asked on UTF-16 units without making strings. */
final class TopLevelDomains {

    /** X's, from twitter-text. */
    static final TopLevelDomains X = new TopLevelDomains("tlds-x.txt");
    /** Bluesky's, from the package that its library asks. */
    static final TopLevelDomains BLUESKY = new TopLevelDomains("tlds-bluesky.txt");

    private static final int SLOTS = 1 << 13;

    private final String[] ascii = new String[SLOTS];
    private final Map<Character, List<String>> others = new HashMap<>();
    private final List<String> mixed = new ArrayList<>(2);
    private final int longestAscii;

    private TopLevelDomains(String resource) {
        int longest = 0;
        try (InputStream in = TopLevelDomains.class.getResourceAsStream(resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                if (line.charAt(0) < 0x80) {
                    put(line);
                    addIfMixed(line);
                    longest = Math.max(longest, line.length());
                } else {
                    others.computeIfAbsent(line.charAt(0), unused -> new ArrayList<>())
                            .add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        longestAscii = longest;
    }

    private void addIfMixed(String domain) {
        if (domain.chars().anyMatch(unit -> unit >= 0x80)) {
            mixed.add(domain);
        }
    }

    private void put(String domain) {
        int hash = 0;
        for (int i = 0; i < domain.length(); i++) {
            hash = hash * 31 + domain.charAt(i);
        }
        int slot = hash & SLOTS - 1;
        while (ascii[slot] != null) {
            slot = slot + 1 & SLOTS - 1;
        }
        ascii[slot] = domain;
    }

    /** Returns whether a range is a domain in ASCII, in lower case or, where asked, in any case. */
    boolean containsAscii(char[] units, int start, int end, boolean anyCase) {
        if (end - start > longestAscii) {
            return false;
        }
        int fold = anyCase ? 0x20 : 0;
        int hash = 0;
        for (int i = start; i < end; i++) {
            char unit = units[i];
            hash = hash * 31 + (Ascii.isLetter(unit) ? unit | fold : unit);
        }
        for (int slot = hash & SLOTS - 1; ascii[slot] != null; slot = slot + 1 & SLOTS - 1) {
            if (equal(ascii[slot], units, start, end, fold)) {
                return true;
            }
        }
        return false;
    }

    private static boolean equal(String domain, char[] units, int start, int end, int fold) {
        if (domain.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char unit = units[i];
            if (domain.charAt(i - start) != (Ascii.isLetter(unit) ? unit | fold : unit)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the domains that begin with a character beyond ASCII, in the order of the list. */
    List<String> othersFrom(char first) {
        return others.getOrDefault(first, List.of());
    }

    /** Returns the domains that begin in ASCII and go on beyond it, such as {@code vermögensberater}. */
    List<String> mixed() {
        return mixed;
    }
}
