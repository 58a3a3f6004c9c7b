package crieur.webp;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebpPicturesTest {

    private static final int WIDTH = 48;
    private static final int HEIGHT = 32;
    private static final int[] QUARTERS = {0xE02020, 0x20C020, 0x2040E0, 0xF0F0F0};
    private static final BooleanSupplier NEVER = () -> false;

    @TempDir
    private Path folder;

    private Optional<BufferedImage> read(byte[] content) throws IOException {
        return read(content, 1_000);
    }

    private Optional<BufferedImage> read(byte[] content, int most) throws IOException {
        return WebpPictures.read(Files.write(folder.resolve("a.webp"), content), most, NEVER);
    }

    /** Returns the colour in the middle of a quarter, with its transparency. */
    private static int quarter(BufferedImage image, int number) {
        return image.getRGB(
                image.getWidth() * (1 + 2 * (number & 1)) / 4, image.getHeight() * (1 + 2 * (number >> 1)) / 4);
    }

    private static void assertQuarters(BufferedImage image, int difference) {
        for (int i = 0; i < QUARTERS.length; i++) {
            for (int shift = 0; shift < 24; shift += 8) {
                int expected = QUARTERS[i] >> shift & 0xFF;
                assertThat(quarter(image, i) >> shift & 0xFF).isBetween(expected - difference, expected + difference);
            }
        }
    }

    @Test
    void readsALossyPicture() throws IOException {
        BufferedImage image = read(WebpSamples.LOSSY).orElseThrow();
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        assertQuarters(image, 4);
    }

    @Test
    void readsALosslessPictureExactly() throws IOException {
        assertQuarters(read(WebpSamples.LOSSLESS).orElseThrow(), 0);
    }

    @Test
    void readsTransparency() throws IOException {
        for (byte[] sample : new byte[][] {WebpSamples.LOSSY_WITH_ALPHA, WebpSamples.LOSSLESS_WITH_ALPHA}) {
            BufferedImage image = read(sample).orElseThrow();
            assertQuarters(image, 4);
            assertThat(quarter(image, 0) >>> 24).isEqualTo(0xFF);
            assertThat(quarter(image, 1) >>> 24).isEqualTo(0x40);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void readsTransparencyThatIsNotPacked(int filter) throws IOException {
        byte[] flags = {(byte) (filter << 2)};
        byte[] alpha = new byte[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int expected = alpha(x, y);
                int left = x > 0 ? alpha(x - 1, y) : 0;
                int above = y > 0 ? alpha(x, y - 1) : 0;
                int across = x > 0 && y > 0 ? alpha(x - 1, y - 1) : 0;
                int edge = x == 0 ? above : left;
                int predicted =
                        switch (filter) {
                            case 0 -> 0;
                            case 1 -> edge;
                            case 2 -> y == 0 ? left : above;
                            default -> x == 0 || y == 0 ? edge : Math.max(0, Math.min(255, left + above - across));
                        };
                alpha[y * WIDTH + x] = (byte) (expected - predicted);
            }
        }
        byte[] file = WebpSamples.file(
                WebpSamples.extended(0x10, WIDTH, HEIGHT),
                WebpSamples.chunk("ALPH", WebpSamples.joined(flags, alpha)),
                WebpSamples.chunk("VP8 ", WebpSamples.content(WebpSamples.LOSSY)));
        BufferedImage whole = read(file).orElseThrow();
        BufferedImage small = read(file, 8).orElseThrow();
        assertThat(small.getWidth()).isEqualTo(16);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                assertThat(whole.getRGB(x, y) >>> 24).isEqualTo(alpha(x, y));
                if (x % 3 == 0 && y % 3 == 0) {
                    assertThat(small.getRGB(x / 3, y / 3) >>> 24).isEqualTo(alpha(x, y));
                }
            }
        }
    }

    private static int alpha(int x, int y) {
        return x * 5 + y * 37 & 0xFF;
    }

    @Test
    void readsALargePictureSmaller() throws IOException {
        for (byte[] sample : new byte[][] {WebpSamples.LOSSY, WebpSamples.LOSSLESS, WebpSamples.LOSSY_WITH_ALPHA}) {
            BufferedImage image = read(sample, 6).orElseThrow();
            assertThat(image.getWidth()).isEqualTo(12);
            assertThat(image.getHeight()).isEqualTo(8);
            assertQuarters(image, 4);
        }
    }

    @Test
    void appliesTheColourProfile() throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_LINEAR_RGB).getData();
        BufferedImage image = read(WebpSamples.file(
                        WebpSamples.extended(0x20, WIDTH, HEIGHT),
                        WebpSamples.chunk("ICCP", profile),
                        WebpSamples.chunk("VP8L", WebpSamples.content(WebpSamples.LOSSLESS))))
                .orElseThrow();
        assertThat(quarter(image, 0) & 0xFF).as("0x20 of linear light").isBetween(0x5E, 0x66);
    }

    @Test
    void readsAPlainAreaThatTakesFewBytes() throws IOException {
        byte[] file = new WebpSamples.Lossless(2_000, 1_500)
                .bits(3, 0)
                .only(0xC0)
                .only(0xE0)
                .only(0x20)
                .only(0xFF)
                .only(0)
                .file();
        assertThat(file.length).isLessThan(64);
        assertThat(read(file, 100).orElseThrow().getRGB(5, 5)).isEqualTo(0xFFE0C020);
    }

    @Test
    void givesNothingOfAMovingPicture() throws IOException {
        byte[] frame = WebpSamples.joined(
                new byte[6],
                WebpSamples.le(3, WIDTH - 1),
                WebpSamples.le(3, HEIGHT - 1),
                WebpSamples.le(4, 100),
                WebpSamples.chunk("VP8 ", WebpSamples.content(WebpSamples.LOSSY)));
        byte[] frames = WebpSamples.joined(
                WebpSamples.chunk("ANIM", new byte[6]),
                WebpSamples.chunk("ANMF", frame),
                WebpSamples.chunk("ANMF", frame));
        assertThat(read(WebpSamples.file(WebpSamples.extended(2, WIDTH, HEIGHT), frames)))
                .isEmpty();
        assertThat(read(WebpSamples.file(WebpSamples.extended(0, WIDTH, HEIGHT), frames)))
                .isEmpty();
    }

    @Test
    void givesNothingOfAFileThatIsCut() throws IOException {
        for (byte[] sample : new byte[][] {WebpSamples.LOSSY, WebpSamples.LOSSLESS, WebpSamples.LOSSY_WITH_ALPHA}) {
            for (int length = 1; length < sample.length; length += 4) {
                byte[] cut = Arrays.copyOf(sample, length);
                assertThat(read(cut))
                        .as("%d of %d bytes", length, sample.length)
                        .isEmpty();
            }
        }
    }

    @Test
    void givesNothingWhereTheDataEndBeforeThePicture() throws IOException {
        byte[] lossy = Arrays.copyOf(WebpSamples.content(WebpSamples.LOSSY), 60);
        byte[] lossless = Arrays.copyOf(WebpSamples.content(WebpSamples.LOSSLESS), 40);
        assertThat(read(WebpSamples.file(WebpSamples.chunk("VP8 ", lossy)))).isEmpty();
        assertThat(read(WebpSamples.file(WebpSamples.chunk("VP8L", lossless)))).isEmpty();
        byte[] allCodes = new WebpSamples.Lossless(4_000, 3_000)
                .bits(3, 0)
                .all()
                .all()
                .all()
                .all()
                .only(0)
                .file();
        assertThat(read(allCodes)).isEmpty();
    }

    @Test
    void readsOrLeavesAnyBrokenFile() throws IOException {
        byte[][] samples = {
            WebpSamples.LOSSY, WebpSamples.LOSSLESS, WebpSamples.LOSSY_WITH_ALPHA, WebpSamples.LOSSLESS_WITH_ALPHA
        };
        for (byte[] sample : samples) {
            for (int at = 0; at < sample.length; at += 3) {
                for (int other : new int[] {0xFF, sample[at] ^ 1}) {
                    byte[] broken = sample.clone();
                    broken[at] = (byte) other;
                    read(broken).ifPresent(image -> assertThat(image.getWidth() * image.getHeight())
                            .isLessThanOrEqualTo(WebpPictures.MOST_PIXELS));
                }
            }
        }
    }

    @Test
    void refusesAGiantBeforeItTakesMemory() throws IOException {
        int side = 16_383;
        byte[][] giants = {
            WebpSamples.file(WebpSamples.chunk("VP8 ", WebpSamples.lossyHeader(side, side))),
            new WebpSamples.Lossless(side, side).bits(32, 0).file(),
            WebpSamples.file(
                    WebpSamples.extended(0, side, side),
                    WebpSamples.chunk("VP8 ", WebpSamples.content(WebpSamples.LOSSY))),
            WebpSamples.file(
                    WebpSamples.extended(0, WIDTH, HEIGHT),
                    WebpSamples.chunk("VP8 ", WebpSamples.lossyHeader(side, side))),
            WebpSamples.file(
                    WebpSamples.extended(0, WIDTH, HEIGHT),
                    WebpSamples.chunk(
                            "VP8L",
                            WebpSamples.content(new WebpSamples.Lossless(side, side)
                                    .bits(32, 0)
                                    .file())))
        };
        Runtime runtime = Runtime.getRuntime();
        for (byte[] giant : giants) {
            long before = runtime.totalMemory();
            assertThat(read(giant)).isEmpty();
            assertThat(runtime.totalMemory() - before).isLessThan(100 << 20);
        }
    }

    @Test
    void refusesATransformThatComesTwice() throws IOException {
        WebpSamples.Lossless twice =
                new WebpSamples.Lossless(WIDTH, HEIGHT).bits(3, 0b101).bits(3, 0b101);
        assertThat(read(solid(twice))).isEmpty();
        WebpSamples.Lossless once = new WebpSamples.Lossless(WIDTH, HEIGHT).bits(3, 0b101);
        assertThat(read(solid(once)).orElseThrow().getRGB(1, 1)).isEqualTo(0xFF0B0A0C);
    }

    /** Ends a file with a picture of one colour, of which red and blue are given less green. */
    private static byte[] solid(WebpSamples.Lossless begun) {
        return begun.bits(3, 0).only(10).only(1).only(2).only(0xFF).only(0).file();
    }

    @Test
    void refusesTablesOfCodesWithoutBound() throws IOException {
        assertThat(read(groups(100)).orElseThrow().getRGB(1_023, 1_023)).isEqualTo(0xFF010A02);
        assertThat(read(groups(0xFFFF))).isEmpty();
    }

    /** Returns a file of many groups of codes, each used somewhere. */
    private static byte[] groups(int last) {
        WebpSamples.Lossless file =
                new WebpSamples.Lossless(1_024, 1_024).bits(3, 0b100).bits(3, 0);
        file.bits(1, 0).all().all().only(0).only(0).only(0);
        for (int i = 0; i < 256 * 256; i++) {
            int group = Math.min(i, last);
            file.symbol(group & 0xFF).symbol(group >> 8);
        }
        for (int i = 0; i <= last; i++) {
            file.only(10).only(1).only(2).only(0xFF).only(0);
        }
        return file.file();
    }

    @Test
    void refusesTransparencyThatComesTwice() throws IOException {
        byte[] alpha = WebpSamples.chunk("ALPH", new byte[WIDTH * HEIGHT + 1]);
        byte[] head = WebpSamples.extended(0x10, WIDTH, HEIGHT);
        byte[] picture = WebpSamples.chunk("VP8 ", WebpSamples.content(WebpSamples.LOSSY));
        assertThat(read(WebpSamples.file(head, alpha, picture))).isPresent();
        assertThat(read(WebpSamples.file(head, alpha, alpha, picture))).isEmpty();
        assertThat(read(WebpSamples.file(head, picture, picture))).isEmpty();
    }

    @Test
    void stopsWhenCancelled() throws IOException {
        Path file = Files.write(folder.resolve("a.webp"), WebpSamples.LOSSY);
        assertThat(WebpPictures.read(file, 100, () -> true)).isEmpty();
        AtomicInteger asked = new AtomicInteger();
        assertThat(WebpPictures.read(file, 100, () -> asked.incrementAndGet() > 1))
                .isEmpty();
        assertThat(asked).as("asked between the rows").hasValue(2);
        Path large = Files.write(folder.resolve("b.webp"), groups(100));
        AtomicInteger read = new AtomicInteger();
        assertThat(WebpPictures.read(large, 100, () -> read.incrementAndGet() > 1))
                .isEmpty();
        assertThat(read).as("asked while data are read").hasValue(2);
    }

    @Test
    void doesNotWaitForOthersOnceCancelled() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("a.webp"), WebpSamples.LOSSY);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        Thread other = new Thread(() -> WebpPictures.read(file, 100, () -> {
            begun.countDown();
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return false;
        }));
        other.start();
        begun.await();
        assertThat(WebpPictures.read(file, 100, () -> true)).isEmpty();
        end.countDown();
        other.join();
        assertThat(WebpPictures.read(file, 100, NEVER)).isPresent();
    }

    @Test
    void givesNothingOfWhatIsNoFile() {
        assertThat(WebpPictures.read(folder.resolve("none.webp"), 100, NEVER)).isEmpty();
        assertThat(WebpPictures.read(folder, 100, NEVER)).isEmpty();
    }
}
