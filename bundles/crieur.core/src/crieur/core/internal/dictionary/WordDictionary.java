package crieur.core.internal.dictionary;

import crieur.core.inspection.Dictionary;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The words of one or several {@code dictionary.txt} files: one a line, a line that begins with {@code # } being a remark. */
public final class WordDictionary implements Dictionary {

    private final Set<String> words = new HashSet<>();
    private final Set<String> inCapitals = new HashSet<>();
    private final String fingerprint;

    private WordDictionary(Collection<String> given) {
        for (String word : given) {
            words.add(word);
            inCapitals.add(word.toUpperCase(Locale.ROOT));
        }
        this.fingerprint = given.isEmpty() ? "" : hash(String.join("\n", new TreeSet<>(given)));
    }

    /** Reads the texts of dictionary files. */
    public static Dictionary read(Collection<String> texts) {
        Set<String> words = new TreeSet<>();
        for (String text : texts) {
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.equals("#") && !line.startsWith("# "))
                    .map(WordDictionary::normal)
                    .forEach(words::add);
        }
        return words.isEmpty() ? Dictionary.EMPTY : new WordDictionary(words);
    }

    @Override
    public boolean contains(String word) {
        String normal = normal(word);
        if (words.contains(normal)) {
            return true;
        }
        String lower = normal.toLowerCase(Locale.ROOT);
        return words.contains(lower) || (isInCapitals(normal, lower) && inCapitals.contains(normal));
    }

    @Override
    public String fingerprint() {
        return fingerprint;
    }

    private static boolean isInCapitals(String word, String lower) {
        return !word.equals(lower) && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String normal(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).replace('\u2019', '\'');
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
