package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.check.BrandCheck;
import crieur.core.check.CheckOptions;
import crieur.core.check.CheckedFile;
import crieur.core.check.Checks;
import crieur.core.internal.inspection.Texts;
import crieur.core.progress.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whoever opens a post while its whole brand is checked need not wait for that. */
@Timeout(60)
class AskedWhileCheckingTest {

    private static final String BRAND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Brand xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:crieur="urn:crieur:model:1" id="b" name="Maison">
              <channels id="main" network="long"/>
            </crieur:Brand>
            """;
    private static final String CAMPAIGN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <crieur:Campaign xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:crieur="urn:crieur:model:1" id="c" name="C"/>
            """;

    @TempDir
    Path brand;

    private final BrandCheck check = new Checks(Texts.contributions(), Texts.CLOCK).brands(CheckOptions.USUAL);
    private final ExecutorService others = Executors.newCachedThreadPool();
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Path post;
    private Future<?> wholeBrand;

    @BeforeEach
    void beginACheckThatLasts() throws Exception {
        write("maison.brand", BRAND);
        write("campaigns/c/c.campaign", CAMPAIGN);
        post = write("campaigns/c/posts/a.post", "---\ntitle: A\nchannels: [main]\n---\nTexte #vendanges !!!\n");
        wholeBrand = others.submit(() -> check.check(List.of(brand), this::wait, Progress.NONE));
        underWay.await();
    }

    @AfterEach
    void end() throws Exception {
        goOn.countDown();
        wholeBrand.get();
        others.shutdown();
    }

    private Path write(String path, String text) throws IOException {
        Path file = brand.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private void wait(CheckedFile file) {
        underWay.countDown();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void assertAnswered() {
        assertThat(check.knows(post)).isTrue();
        assertThat(check.setting(post)).isPresent();
        assertThat(check.vocabulary(post).hashtags()).contains("#vendanges");
        CheckedFile preview =
                check.preview(post, "---\ntitle: A\nchannels: [main]\n---\nUn autre !!!\n", Progress.NONE);
        assertThat(preview.findings()).extracting(Told::of).containsExactly("5:repeatedPunctuation");
        assertThat(wholeBrand).isNotDone();
    }

    @Test
    void answersFromWhatWasRead() {
        assertAnswered();
    }

    @Test
    void answersBeforeAChangeThatWaits() throws Exception {
        Thread changing = new Thread(() -> check.recheck(post, Progress.NONE));
        changing.start();
        while (changing.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        assertAnswered();
        goOn.countDown();
        changing.join();
    }

    @Test
    void knowsNothingOfAnotherBrand() {
        assertThat(check.knows(brand.resolveSibling("other").resolve("a.post"))).isFalse();
    }
}
