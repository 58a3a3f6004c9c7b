package crieur.core.internal.media;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.media.MediaFlaw;
import crieur.core.media.MediaReading;
import crieur.core.media.SamplePictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RememberedReadingsTest {

    @TempDir
    Path folder;

    private final AtomicInteger readings = new AtomicInteger();
    private final RememberedReadings remembered = new RememberedReadings(file -> {
        readings.incrementAndGet();
        return HeaderReading.of(file);
    });

    @Test
    void readsAFileOnceWhileItIsUnchanged() throws IOException {
        Path file = written("a.png", 40, 100);
        assertThat(width(remembered.of(file))).isEqualTo(40);
        assertThat(width(remembered.of(file, folder))).isEqualTo(40);
        assertThat(readings).hasValue(1);
    }

    @Test
    void readsAgainWhatHasAnotherTimeOrIsAnotherFile() throws IOException {
        Path file = written("a.png", 40, 100);
        remembered.of(file);
        written("a.png", 41, 200);
        assertThat(width(remembered.of(file))).isEqualTo(41);
        Path other = written("b.png", 42, 200);
        Files.delete(file);
        Files.move(other, file);
        assertThat(width(remembered.of(file))).isEqualTo(42);
        assertThat(readings).hasValue(3);
    }

    @Test
    void doesNotTrustAFileThatWasChangedAMomentAgo() throws IOException {
        Path file = written("a.png", 40, 0);
        remembered.of(file);
        remembered.of(file);
        assertThat(readings).hasValue(2);
    }

    @Test
    void readsNothingOutsideTheFolderNotEvenByALink() throws IOException {
        Path outside = written("outside.png", 40, 100);
        Path brand = Files.createDirectory(folder.resolve("brand"));
        Path link = Files.createSymbolicLink(brand.resolve("link.png"), outside);
        Path linkedFolder = Files.createSymbolicLink(brand.resolve("folder"), folder);
        assertThat(reason(remembered.of(outside, brand))).isEqualTo(MediaFlaw.Reason.OUTSIDE);
        assertThat(reason(remembered.of(link, brand))).isEqualTo(MediaFlaw.Reason.OUTSIDE);
        assertThat(reason(remembered.of(link, brand))).isEqualTo(MediaFlaw.Reason.OUTSIDE);
        assertThat(reason(remembered.of(linkedFolder.resolve("outside.png"), brand)))
                .isEqualTo(MediaFlaw.Reason.OUTSIDE);
        assertThat(reason(remembered.of(brand.resolve("../outside.png"), brand)))
                .isEqualTo(MediaFlaw.Reason.OUTSIDE);
        assertThat(readings).hasValue(0);
    }

    @Test
    void saysThatAFolderOrAMissingFileCannotBeRead() {
        assertThat(reason(remembered.of(folder))).isEqualTo(MediaFlaw.Reason.UNREADABLE);
        assertThat(reason(remembered.of(folder.resolve("none.png"), folder))).isEqualTo(MediaFlaw.Reason.UNREADABLE);
    }

    private Path written(String name, int width, int secondsAgo) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, SamplePictures.png(width, 30, 1));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
        return file;
    }

    private static int width(MediaReading reading) {
        return reading.info().orElseThrow().width();
    }

    private static MediaFlaw.Reason reason(MediaReading reading) {
        return reading.flaw().orElseThrow().reason();
    }
}
