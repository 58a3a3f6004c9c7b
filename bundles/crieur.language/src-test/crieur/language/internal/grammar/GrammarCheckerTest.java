package crieur.language.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.language.internal.Idiom;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The {@code .expected} files hold what LanguageTool 6.8's own command line, with all its jars, says of the texts beside
 * them: {@code java -cp 'lib/*' org.languagetool.commandline.Main -l fr
 * --clean-overlapping --json mistakes-fr.txt}, misspelt words left out. English: {@code -l en-US}.
 */
class GrammarCheckerTest {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(2);
    private static final GrammarChecker FRENCH = new GrammarChecker(Idiom.FRENCH, THREADS);
    private static final GrammarChecker AMERICAN = new GrammarChecker(Idiom.AMERICAN, THREADS);

    @AfterAll
    static void stopThreads() {
        THREADS.shutdown();
    }

    @Test
    void findsInFrenchWhatTheCommandLineFinds() throws IOException {
        assertThat(found(FRENCH, resource("mistakes-fr.txt")))
                .hasSizeGreaterThan(150)
                .containsExactlyElementsOf(
                        resource("mistakes-fr.expected").lines().toList());
    }

    @Test
    void findsInEnglishWhatTheCommandLineFinds() throws IOException {
        assertThat(found(AMERICAN, resource("mistakes-en.txt")))
                .hasSizeGreaterThan(150)
                .containsExactlyElementsOf(
                        resource("mistakes-en.expected").lines().toList());
    }

    @Test
    void findsTheSameAgainAndOnTwoThreads() throws Exception {
        String[] posts = resource("mistakes-fr.txt").split("\n\n");
        List<Future<List<Match>>> running = new ArrayList<>();
        for (String post : posts) {
            running.add(THREADS.submit(() -> FRENCH.check(post, () -> false)));
        }
        for (int i = 0; i < posts.length; i++) {
            assertThat(running.get(i).get()).isEqualTo(FRENCH.check(posts[i], () -> false));
        }
    }

    @Test
    void stopsBetweenSentences() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        String text = resource("mistakes-en.txt");
        List<Match> all = AMERICAN.check(text, () -> false);
        List<Match> some = AMERICAN.check(text, () -> asked.incrementAndGet() > 10);
        assertThat(some.size()).isLessThan(all.size() / 4);
    }

    @Test
    void demandsNoCountrysUsageWhereNoneIsStated() throws IOException {
        String british = "Have a look at our cards.";
        assertThat(AMERICAN.check(british, () -> false)).extracting(Match::rule).contains("HAVE_A_LOOK");
        assertThat(new GrammarChecker(Idiom.ENGLISH, THREADS).check(british, () -> false))
                .isEmpty();
    }

    @Test
    void proposesTheApostropheThatTheAuthorUses() throws IOException {
        assertThat(FRENCH.check("La affiche est à l’atelier.", () -> false))
                .flatExtracting(Match::replacements)
                .contains("L’affiche");
        assertThat(FRENCH.check("La affiche est à l'atelier.", () -> false))
                .flatExtracting(Match::replacements)
                .contains("L'affiche");
    }

    @Test
    void quotesInTheLanguageOfTheText() throws IOException {
        assertThat(FRENCH.check("La affiche est prête.", () -> false))
                .extracting(Match::message)
                .anyMatch(message -> message.contains("«\u202fL'affiche\u202f»"));
    }

    @Test
    void takesATextOfManyPieces() throws IOException {
        String mistake = "Les affiches est arrivé ce matin.";
        String text = (mistake + " Nous imprimons une affiche.\n\n").repeat(2_000);
        List<Match> matches = FRENCH.check(text, () -> false);
        assertThat(text.length()).isGreaterThan(100_000);
        assertThat(matches.stream().map(Match::start).filter(start -> start > 110_000))
                .isNotEmpty();
        assertThat(matches).allMatch(match -> match.end() <= text.length());
    }

    private static List<String> found(GrammarChecker checker, String text) throws IOException {
        return checker.check(text, () -> false).stream()
                .map(match -> match.rule() + " " + match.start() + " " + match.end())
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = GrammarCheckerTest.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
