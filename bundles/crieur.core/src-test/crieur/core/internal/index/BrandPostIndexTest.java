package crieur.core.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.PostIndex;
import crieur.core.internal.index.BrandPostIndex.Sending;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandPostIndexTest {

    private static final Instant NINE = Instant.parse("2026-09-01T09:00:00Z");

    private final BrandPostIndex index = new BrandPostIndex();

    private static Path file(int number) {
        return Path.of("/brand/posts/" + number + ".post");
    }

    private static List<Sending> on(String channel, String text, Instant at) {
        return List.of(new Sending(channel, text, Optional.of(at)));
    }

    @Test
    void findsTheSameTextWhateverItsCaseAndSpaces() {
        index.put(file(1), "one", on("x", "Bonjour  à\ntous ", NINE));
        index.put(file(2), "two", on("x", " bonjour à tous", NINE.plus(Duration.ofDays(3))));
        index.put(file(3), "three", on("mastodon", "bonjour à tous", NINE));
        assertThat(index.sameText("x", "bonjour à tous", file(2)).map(PostIndex.Entry::title))
                .contains("one");
        assertThat(index.sameText("mastodon", "bonjour à tous", file(3))).isEmpty();
        assertThat(index.sameText("x", "bonjour atous", file(9))).isEmpty();
    }

    @Test
    void findsThePostOfTheSameMinute() {
        index.put(file(1), "one", on("x", "a", NINE));
        index.put(file(2), "two", on("x", "b", NINE.plusSeconds(59)));
        index.put(file(3), "three", on("x", "c", NINE.plusSeconds(60)));
        assertThat(index.sameMinute("x", NINE, file(1)).map(PostIndex.Entry::title))
                .contains("two");
        assertThat(index.sameMinute("x", NINE.plusSeconds(60), file(3))).isEmpty();
    }

    @Test
    void emptyTextsClashWithNothing() {
        index.put(file(1), "one", on("x", " \n", NINE));
        index.put(file(2), "two", on("x", "", NINE.plusSeconds(600)));
        assertThat(index.sameText("x", "", file(2))).isEmpty();
    }

    @Test
    void namesTheNeighboursOfTheOldAndTheNewPlace() {
        index.put(file(1), "one", on("x", "same", NINE));
        index.put(file(2), "two", on("x", "same", NINE.plusSeconds(3600)));
        index.put(file(3), "three", on("x", "other", NINE.plusSeconds(7200)));
        assertThat(index.put(file(2), "two", on("x", "other", NINE.plusSeconds(3600))))
                .containsExactlyInAnyOrder(file(1), file(3));
        assertThat(index.remove(file(3))).containsExactly(file(2));
    }

    /** After any changes, whoever has another answer than before is among those that were named. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void namesEveryPostWhoseAnswerChanges(long seed) {
        Random random = new Random(seed);
        Map<Path, List<Sending>> posts = new TreeMap<>();
        Map<Path, List<Optional<Path>>> answers = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            Path file = file(random.nextInt(25));
            Set<Path> named;
            if (random.nextInt(5) == 0) {
                posts.remove(file);
                named = index.remove(file);
            } else {
                List<Sending> sendings = sendings(random);
                posts.put(file, sendings);
                named = index.put(file, file.toString(), sendings);
            }
            assertThat(named).doesNotContain(file);
            assertThat(index.size()).isEqualTo(posts.size());
            Map<Path, List<Optional<Path>>> now = answers(posts);
            for (Path other : posts.keySet()) {
                if (!other.equals(file) && !now.get(other).equals(answers.get(other))) {
                    assertThat(named).as("step %d", step).contains(other);
                }
            }
            answers = now;
        }
    }

    private static List<Sending> sendings(Random random) {
        List<Sending> sendings = new ArrayList<>();
        for (String channel : List.of("x", "mastodon")) {
            if (random.nextBoolean()) {
                Instant at = NINE.plus(random.nextInt(6), ChronoUnit.MINUTES);
                sendings.add(new Sending(
                        channel,
                        "text " + random.nextInt(4),
                        random.nextInt(4) == 0 ? Optional.empty() : Optional.of(at)));
            }
        }
        return sendings;
    }

    /** Asks for every post, and checks each answer against a search through all posts. */
    private Map<Path, List<Optional<Path>>> answers(Map<Path, List<Sending>> posts) {
        Map<Path, List<Optional<Path>>> answers = new HashMap<>();
        posts.forEach((file, sendings) -> {
            List<Optional<Path>> own = new ArrayList<>();
            for (Sending sending : sendings) {
                Optional<Path> text =
                        index.sameText(sending.channel(), sending.text(), file).map(PostIndex.Entry::file);
                assertThat(text.isPresent())
                        .isEqualTo(posts.entrySet().stream()
                                .filter(other -> !other.getKey().equals(file))
                                .flatMap(other -> other.getValue().stream())
                                .anyMatch(other -> other.channel().equals(sending.channel())
                                        && other.text().equals(sending.text())));
                own.add(text);
                sending.at().ifPresent(at -> {
                    Optional<Path> minute =
                            index.sameMinute(sending.channel(), at, file).map(PostIndex.Entry::file);
                    assertThat(minute.isPresent())
                            .isEqualTo(posts.entrySet().stream()
                                    .filter(other -> !other.getKey().equals(file))
                                    .flatMap(other -> other.getValue().stream())
                                    .anyMatch(other -> other.channel().equals(sending.channel())
                                            && other.at().equals(Optional.of(at))));
                    own.add(minute);
                });
            }
            answers.put(file, own);
        });
        return answers;
    }
}
