package crieur.language.internal;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.language.internal.grammar.Match;
import crieur.language.internal.store.ResultStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageCheckerTest {

    private static final String WRONG = "Les affiches est arrivé ce matin.";
    private static final Caller PATIENT = new Caller(() -> false, Runnable::run);

    @TempDir
    private Path folder;

    @Test
    void loadsNothingForATextOfTheLastRun() throws IOException {
        List<Match> first = checker(new AtomicInteger()).grammar(WRONG, Idiom.FRENCH, PATIENT);
        AtomicInteger loads = new AtomicInteger();
        List<Match> again = checker(loads).grammar(WRONG, Idiom.FRENCH, PATIENT);
        assertThat(first).isNotEmpty().isEqualTo(again);
        assertThat(loads).hasValue(0);
    }

    @Test
    void keepsNothingOfACancelledCheck() throws IOException {
        AtomicInteger loads = new AtomicInteger();
        LanguageChecker checker = checker(loads);
        assertThat(checker.grammar(WRONG, Idiom.FRENCH, new Caller(() -> true, Runnable::run)))
                .isEmpty();
        assertThat(checker.grammar(WRONG, Idiom.FRENCH, PATIENT)).isNotEmpty();
    }

    @Test
    void readsLanguageAndDictionaryAsPreparations() throws IOException {
        AtomicInteger preparations = new AtomicInteger();
        Caller caller = new Caller(() -> false, work -> {
            preparations.incrementAndGet();
            work.run();
        });
        LanguageChecker checker = checker(new AtomicInteger());
        assertThat(checker.grammar(WRONG, Idiom.FRENCH, caller)).isNotEmpty();
        assertThat(checker.spelling("Un mot fauxx.", Idiom.FRENCH, caller)).isNotEmpty();
        assertThat(preparations).hasValue(2);
        checker.grammar(WRONG + " Elle est allé là-bas.", Idiom.FRENCH, caller);
        checker.spelling("Un autre mot fauxx.", Idiom.FRENCH, caller);
        assertThat(preparations).hasValue(2);
    }

    @Test
    void answersThreadsThatAskTheSameAlike() {
        LanguageChecker checker = checker(new AtomicInteger());
        List<CompletableFuture<List<Match>>> asked = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> grammar(checker)))
                .toList();
        assertThat(asked).extracting(CompletableFuture::join).containsOnly(grammar(checker));
    }

    @Test
    void leavesTheThreadsClassLoaderAsItWas() throws IOException {
        ClassLoader own = new ClassLoader(null) {};
        Thread.currentThread().setContextClassLoader(own);
        try {
            checker(new AtomicInteger()).grammar(WRONG + " Elle est allé là-bas.", Idiom.FRENCH, PATIENT);
            assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(own);
        } finally {
            Thread.currentThread().setContextClassLoader(LanguageCheckerTest.class.getClassLoader());
        }
    }

    private static List<Match> grammar(LanguageChecker checker) {
        try {
            return checker.grammar(WRONG, Idiom.FRENCH, PATIENT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private LanguageChecker checker(AtomicInteger loads) {
        return new LanguageChecker(Optional.of(new ResultStore(folder.resolve("results"), 1 << 20)), task -> {
            loads.incrementAndGet();
            new Thread(task).start();
        });
    }
}
