package crieur.language.internal.dictionary;

import crieur.language.internal.Idiom;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.JLanguageTool;

/**
 * The words that LanguageTool accepts or refuses beside its dictionary, from its own files.
 *
 * <p>Immutable and thread-safe.
 */
final class WordLists {

    private static final String RESOURCES = "/org/languagetool/resource/";

    private final Set<String> accepted = new HashSet<>(65_536);
    private final Set<String> ignored = new HashSet<>();
    private final Set<String> prohibited = new HashSet<>();
    private final List<String> phrases = new ArrayList<>(40_000);

    private WordLists() {}

    /**
     * Reads the lists of an idiom.
     *
     * @throws UncheckedIOException if a file that LanguageTool brings cannot be read
     */
    static WordLists read(Idiom idiom) {
        WordLists lists = new WordLists();
        String language = idiom.isEnglish() ? "en" : "fr";
        lists.accept(language + "/hunspell/spelling.txt");
        lists.accept(language + "/hunspell/spelling_custom.txt");
        lists.accept("spelling_global.txt");
        lists.accept(language + "/multiwords.txt");
        if (idiom == Idiom.BRITISH || idiom == Idiom.ENGLISH) {
            lists.accept("en/hunspell/spelling_en-GB.txt");
        }
        if (idiom == Idiom.AMERICAN || idiom == Idiom.ENGLISH) {
            lists.accept("en/hunspell/spelling_en-US.txt");
        }
        lists.ignored.addAll(lines(language + "/hunspell/ignore.txt"));
        lists.prohibited.addAll(lines(language + "/hunspell/prohibit.txt"));
        lists.prohibited.addAll(lines(language + "/hunspell/prohibit_custom.txt"));
        return lists;
    }

    private void accept(String file) {
        for (String line : lines(file)) {
            int end = separator(line);
            String entry = line.substring(0, end).trim();
            if (entry.indexOf(' ') > 0) {
                phrases.add(entry);
            } else {
                accepted.add(entry);
            }
        }
    }

    private static int separator(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '\t' || line.charAt(i) == ';') {
                return i;
            }
        }
        return line.length();
    }

    private static List<String> lines(String file) {
        List<String> lines = new ArrayList<>();
        try (InputStream stream = JLanguageTool.class.getResourceAsStream(RESOURCES + file)) {
            if (stream == null) {
                return lines;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String entry = (comment < 0 ? line : line.substring(0, comment)).trim();
                if (!entry.isEmpty()) {
                    lines.add(entry);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    boolean accepts(String word) {
        return holds(accepted, word) || holds(ignored, word);
    }

    boolean prohibits(String word) {
        return prohibited.contains(word);
    }

    List<String> phrases() {
        return phrases;
    }

    /** A word in the lists may be capitalised or in capitals, but not in mixed case. */
    private static boolean holds(Set<String> words, String word) {
        if (words.contains(word)) {
            return true;
        }
        if (Casing.isMixed(word)) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower) || Casing.isUpper(word) && words.contains(Casing.capitalized(lower));
    }
}
