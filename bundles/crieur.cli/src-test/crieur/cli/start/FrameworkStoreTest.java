package crieur.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkStoreTest {

    @TempDir
    Path cache;

    @Test
    void isCompleteOnlyOnceItWasPutInPlace() throws IOException {
        FrameworkStore store = new FrameworkStore(cache, "1");
        Path fresh = store.begin();
        Files.writeString(fresh.resolve("state"), "x");
        assertThat(store.isComplete()).isFalse();
        store.complete(fresh);
        assertThat(store.isComplete()).isTrue();
        assertThat(store.directory().resolve("state")).hasContent("x");
    }

    @Test
    void removesWhatBelongsToAnEarlierState() throws IOException {
        FrameworkStore earlier = new FrameworkStore(cache, "1");
        earlier.complete(earlier.begin());
        FrameworkStore later = new FrameworkStore(cache, "2");
        later.complete(later.begin());
        assertThat(earlier.isComplete()).isFalse();
        assertThat(later.isComplete()).isTrue();
    }

    @Test
    void keepsTheFirstOfTwoThatWereFilledAtOnce() throws IOException {
        FrameworkStore store = new FrameworkStore(cache, "1");
        Path first = store.begin();
        Path second = store.begin();
        Files.writeString(first.resolve("state"), "first");
        Files.writeString(second.resolve("state"), "second");
        store.complete(first);
        store.complete(second);
        assertThat(store.directory().resolve("state")).hasContent("first");
    }
}
