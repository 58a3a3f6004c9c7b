package crieur.language.internal.grammar;

import java.util.List;
import java.util.Set;
import org.languagetool.broker.DefaultResourceDataBroker;

/**
 * Gives LanguageTool its files, but keeps the phrases of its spelling lists from it.
 *
 * <p>LanguageTool makes a pattern rule of each of some 28,000 phrases when it loads French, and tries them all on each
 * sentence: 40 % of its time. {@link Phrases} finds them by their first word instead.
 */
final class PhraseBroker extends DefaultResourceDataBroker {

    private static final Set<String> LISTS_WITH_PHRASES = Set.of("/fr/hunspell/spelling.txt", "spelling_global.txt");

    @Override
    public List<String> getFromResourceDirAsLines(String path) {
        List<String> lines = super.getFromResourceDirAsLines(path);
        if (LISTS_WITH_PHRASES.contains(path)) {
            lines.removeIf(line -> line.indexOf(' ') > 0 && !line.startsWith("#") && isPhrase(line));
        }
        return lines;
    }

    /** Returns the phrases that LanguageTool's French spelling rule is to accept. */
    List<String> frenchPhrases() {
        return LISTS_WITH_PHRASES.stream()
                .flatMap(path -> super.getFromResourceDirAsLines(path).stream())
                .filter(line -> !line.startsWith("#") && isPhrase(line))
                .map(PhraseBroker::entry)
                .toList();
    }

    private static boolean isPhrase(String line) {
        return entry(line).indexOf(' ') > 0;
    }

    private static String entry(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).trim();
    }
}
