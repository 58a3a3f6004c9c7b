package crieur.workspace.internal.dictionary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Edits of the text of a {@code dictionary.txt}: one word a line; remarks and the order of what stays are kept. */
public final class WordFile {

    private WordFile() {}

    /** Returns the words of a text, in its order, each once. */
    public static List<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        text.lines().map(String::strip).filter(WordFile::isWord).forEach(words::add);
        return List.copyOf(words);
    }

    private static boolean isWord(String line) {
        return !line.isEmpty() && !line.equals("#") && !line.startsWith("# ");
    }

    /** Returns the text with more words at its end; those that it has are not added again. */
    public static String with(String text, Collection<String> more) {
        Set<String> known = new LinkedHashSet<>(words(text));
        StringBuilder result = new StringBuilder(text);
        for (String word : more) {
            if (isWord(word.strip()) && known.add(word.strip())) {
                if (result.length() > 0 && result.charAt(result.length() - 1) != '\n') {
                    result.append('\n');
                }
                result.append(word.strip()).append('\n');
            }
        }
        return result.toString();
    }

    /** Returns the text without some words. */
    public static String without(String text, Collection<String> gone) {
        Predicate<String> stays = line -> !gone.contains(line.strip());
        List<String> lines = new ArrayList<>();
        for (String line : text.split("(?<=\n)")) {
            if (stays.test(line)) {
                lines.add(line);
            }
        }
        return String.join("", lines);
    }
}
