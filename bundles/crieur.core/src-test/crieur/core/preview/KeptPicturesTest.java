package crieur.core.preview;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.preview.Thumbnails.Pixels;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPicturesTest {

    @TempDir
    Path folder;

    private final KeptPictures kept = new KeptPictures();
    private final AtomicInteger decoded = new AtomicInteger();

    private Optional<Pixels> decode() {
        decoded.incrementAndGet();
        int[] argb = new int[1200 * 900];
        Arrays.fill(argb, 0xFF336699);
        return Optional.of(new Pixels(1200, 900, argb));
    }

    private Optional<Pixels> read(Path file, int most) throws IOException {
        return kept.of(file, most, this::decode, Progress.NONE);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    @Test
    void aPictureIsDecodedOnceForAllSizes() throws IOException {
        Path file = file("a.webp");

        Pixels small = read(file, 84).orElseThrow();
        Pixels large = read(file, 1200).orElseThrow();

        assertThat(decoded).hasValue(1);
        assertThat(small.width()).isEqualTo(84);
        assertThat(small.height()).isEqualTo(63);
        assertThat(small.argb()).containsOnly(0xFF336699);
        assertThat(large.width()).isEqualTo(1200);
    }

    @Test
    void aChangedFileIsDecodedAgain() throws IOException {
        Path file = file("a.webp");
        read(file, 84);
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));

        read(file, 84);

        assertThat(decoded).hasValue(2);
    }

    @Test
    void onlySomeAreKept() throws IOException {
        for (int i = 0; i < 20; i++) {
            read(file(i + ".webp"), 84);
        }
        read(folder.resolve("19.webp"), 84);
        assertThat(decoded).hasValue(20);

        read(folder.resolve("0.webp"), 84);
        assertThat(decoded).hasValue(21);
    }

    @Test
    void whoComesSecondWaitsAndFindsIt() throws Exception {
        Path file = file("a.webp");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Optional<Pixels>> first = CompletableFuture.supplyAsync(() -> {
            try {
                return kept.of(
                        file,
                        84,
                        () -> {
                            begun.countDown();
                            await(go);
                            return decode();
                        },
                        Progress.NONE);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
        begun.await();
        Progress cancelled = new Progress() {
            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThat(kept.of(file, 84, this::decode, cancelled)).isEmpty();
        go.countDown();
        first.get();

        assertThat(read(file, 600)).isPresent();
        assertThat(decoded).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatCannotBeDecodedIsNotKept() throws IOException {
        Path file = file("a.webp");

        assertThat(kept.of(file, 84, Optional::empty, Progress.NONE)).isEmpty();
        assertThat(read(file, 84)).isPresent();
    }
}
