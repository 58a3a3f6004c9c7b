package crieur.language.internal.store;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.language.internal.grammar.Match;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultStoreTest {

    private static final List<Match> MATCHES = List.of(
            new Match(Match.Kind.GRAMMAR, "ACCORD", "Accord fautif : « été »", 4, 9, List.of("étés", "")),
            new Match(Match.Kind.STYLE, "REP", "", 0, 1, List.of()));

    @TempDir
    private Path folder;

    @Test
    void keepsResultsForTheNextRun() {
        store().put(key(1), MATCHES);
        store().put(key(2), List.of());
        assertThat(store().get(key(1))).contains(MATCHES);
        assertThat(store().get(key(2))).contains(List.of());
        assertThat(store().get(key(3))).isEmpty();
    }

    @Test
    void tellsKeysApartByTheBordersOfTheirParts() {
        assertThat(ResultKey.of("ab", "c")).isNotEqualTo(ResultKey.of("a", "bc"));
        assertThat(ResultKey.of("ab", "c")).isEqualTo(ResultKey.of("ab", "c"));
    }

    @Test
    void survivesACrashAtEveryByte() throws IOException {
        store().put(key(1), MATCHES);
        long first = Files.size(file());
        store().put(key(2), MATCHES);
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            ResultStore store = store();
            assertThat(store.get(key(1)).isPresent()).isEqualTo(length >= first);
            assertThat(store.get(key(2))).isEmpty();
            store.put(key(3), MATCHES);
            assertThat(store().get(key(3))).contains(MATCHES);
        }
    }

    @Test
    void ignoresDamagedBytes() throws IOException {
        store().put(key(1), MATCHES);
        store().put(key(2), MATCHES);
        byte[] whole = Files.readAllBytes(file());
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x55;
            Files.write(file(), damaged);
            ResultStore store = store();
            assertThat(store.get(key(1)).orElse(MATCHES)).isEqualTo(MATCHES);
            assertThat(store.get(key(2)).orElse(MATCHES)).isEqualTo(MATCHES);
        }
    }

    @Test
    void dropsTheOldestPastItsBound() throws IOException {
        ResultStore store = new ResultStore(file(), 4_000);
        for (int i = 0; i < 200; i++) {
            store.put(key(i), MATCHES);
        }
        assertThat(Files.size(file())).isLessThanOrEqualTo(4_200);
        ResultStore next = new ResultStore(file(), 4_000);
        assertThat(next.get(key(199))).contains(MATCHES);
        assertThat(next.get(key(0))).isEmpty();
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void worksWithoutAFileWhereNoneCanBeWritten() throws IOException {
        Path blocked = Files.createFile(folder.resolve("blocked"));
        ResultStore store = new ResultStore(blocked.resolve("results"), 1_000);
        store.put(key(1), MATCHES);
        assertThat(store.get(key(1))).contains(MATCHES);
    }

    private ResultStore store() {
        return new ResultStore(file(), 1 << 20);
    }

    private Path file() {
        return folder.resolve("cache/results");
    }

    private static ResultKey key(int number) {
        return ResultKey.of("text", Integer.toString(number));
    }
}
