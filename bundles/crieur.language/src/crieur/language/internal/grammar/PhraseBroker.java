package crieur.language.internal.grammar;

import crieur.core.progress.Background;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.languagetool.broker.DefaultResourceDataBroker;

/**
 * Gives LanguageTool its files, but keeps the phrases of its spelling lists from it.
 *
 * <p>LanguageTool makes a pattern rule of each of some 28,000 phrases when it loads French, and tries them all on each
 * sentence: 40 % of its time. {@link Phrases} finds them by their first word instead. It also builds an automaton of them
 * for single words, which no phrase ever is.
 */
final class PhraseBroker extends DefaultResourceDataBroker {

    private static final Set<String> LISTS_WITH_PHRASES = Set.of("/fr/hunspell/spelling.txt", "spelling_global.txt");

    /** Thousands of rules are made while their file is read. */
    @Override
    public InputStream getFromRulesDirAsStream(String path) {
        return new GivingWay(super.getFromRulesDirAsStream(path));
    }

    @Override
    public InputStream getFromResourceDirAsStream(String path) {
        if (!LISTS_WITH_PHRASES.contains(path)) {
            return new GivingWay(super.getFromResourceDirAsStream(path));
        }
        String words = lines(path).filter(line -> !isPhrase(line)).collect(Collectors.joining("\n", "", "\n"));
        return new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the phrases that LanguageTool's French spelling rule is to accept. */
    List<String> frenchPhrases() {
        return LISTS_WITH_PHRASES.stream()
                .flatMap(this::lines)
                .filter(PhraseBroker::isPhrase)
                .map(PhraseBroker::entry)
                .toList();
    }

    private Stream<String> lines(String path) {
        try (InputStream stream = super.getFromResourceDirAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file the reading of which gives way to a person at a window. */
    private static final class GivingWay extends FilterInputStream {

        GivingWay(InputStream file) {
            super(file);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Background.giveWay();
            return super.read(bytes, offset, length);
        }
    }

    private static boolean isPhrase(String line) {
        return entry(line).indexOf(' ') > 0;
    }

    private static String entry(String line) {
        int comment = line.indexOf('#');
        return (comment < 0 ? line : line.substring(0, comment)).trim();
    }
}
