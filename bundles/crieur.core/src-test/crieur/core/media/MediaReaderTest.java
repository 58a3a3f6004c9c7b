package crieur.core.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaReaderTest {

    private static final SampleFilms.Film FILM = new SampleFilms.Film("isom", 640, 360, "avc1", "mp4a", 50, 2_000);

    @ParameterizedTest
    @CsvSource({"png, PNG", "jpg, JPEG", "gif, GIF", "bmp, BMP", "tif, TIFF"})
    void readsWhatOthersWrote(String writer, MediaFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(321, 123, BufferedImage.TYPE_INT_RGB), writer, out))
                .isTrue();

        MediaInfo info = sound(out.toByteArray());

        assertThat(info.format()).isEqualTo(format);
        assertThat(size(info)).isEqualTo("321x123");
        assertThat(info.kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(info.bytes()).isEqualTo(out.size());
    }

    @Test
    void turnsPicturesAsExifSays() {
        assertThat(size(sound(SamplePictures.jpeg(40, 30, 0, 3)))).isEqualTo("40x30");
        assertThat(size(sound(SamplePictures.jpeg(40, 30, 3, 3)))).isEqualTo("40x30");
        assertThat(size(sound(SamplePictures.jpeg(40, 30, 6, 3)))).isEqualTo("30x40");
        assertThat(size(sound(SamplePictures.png(40, 30, SamplePictures.profile("RGB ", "x", true), 8))))
                .isEqualTo("30x40");
        assertThat(size(sound(SamplePictures.webpExtended(40, 30, 1, 5)))).isEqualTo("30x40");
        assertThat(size(sound(SamplePictures.tiff(40, 30, 1, 7, true)))).isEqualTo("30x40");
        assertThat(sound(SamplePictures.jpeg(40, 30, 6, 3)).orientation()).isEqualTo(6);
    }

    @Test
    void tellsColours() {
        assertThat(sound(SamplePictures.jpeg(4, 3, 0, 4)).colours().model()).isEqualTo(ColourProfile.Model.CMYK);
        assertThat(sound(SamplePictures.jpeg(4, 3, 0, 1)).colours().model()).isEqualTo(ColourProfile.Model.GREY);
        assertThat(sound(SamplePictures.jpeg(4, 3, 0, 3)).colours().isSrgb()).isTrue();
        byte[] older = SamplePictures.profile("RGB ", "Adobe RGB (1998)", false);
        assertThat(sound(SamplePictures.jpegWithProfile(4, 3, older)).colours())
                .isEqualTo(new ColourProfile(ColourProfile.Model.RGB, java.util.Optional.of("Adobe RGB (1998)")));
        byte[] newer = SamplePictures.profile("RGB ", "Display P3", true);
        ColourProfile colours = sound(SamplePictures.png(4, 3, newer, 1)).colours();
        assertThat(colours.name()).contains("Display P3");
        assertThat(colours.isSrgb()).isFalse();
        byte[] srgb = SamplePictures.profile("RGB ", "sRGB IEC61966-2.1", false);
        assertThat(sound(SamplePictures.jpegWithProfile(4, 3, srgb)).colours().isSrgb())
                .isTrue();
    }

    @Test
    void countsTheFramesOfPicturesThatMove() {
        MediaInfo gif = sound(SamplePictures.gif(20, 10, 7, 10));
        assertThat(gif.frames()).isEqualTo(7);
        assertThat(gif.isAnimated()).isTrue();
        assertThat(gif.kind()).isEqualTo(MediaKind.GIF);
        assertThat(gif.duration()).contains(Duration.ofMillis(700));
        assertThat(gif.frameRate().orElse(0)).isEqualTo(10, within(0.01));
        MediaInfo still = sound(SamplePictures.gif(20, 10, 1, 10));
        assertThat(still.isAnimated()).isFalse();
        assertThat(still.kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(sound(SamplePictures.png(20, 10, 5)).frames()).isEqualTo(5);
        assertThat(sound(SamplePictures.png(20, 10, 1)).isAnimated()).isFalse();
        MediaInfo webp = sound(SamplePictures.webpExtended(20, 10, 3, 1));
        assertThat(webp.frames()).isEqualTo(3);
        assertThat(webp.duration()).contains(Duration.ofMillis(300));
        assertThat(sound(SamplePictures.tiff(20, 10, 3, 1, false)).frames()).isEqualTo(3);
    }

    @Test
    void readsTheThreeFormsOfWebp() {
        assertThat(size(sound(SamplePictures.webpLossy(640, 480)))).isEqualTo("640x480");
        assertThat(size(sound(SamplePictures.webpLossless(640, 480)))).isEqualTo("640x480");
        assertThat(size(sound(SamplePictures.webpExtended(640, 480, 1, 1)))).isEqualTo("640x480");
    }

    @Test
    void readsBothFormsOfBmpAndBothOrdersOfTiff() {
        assertThat(size(sound(SamplePictures.bmp(17, 9, true)))).isEqualTo("17x9");
        assertThat(size(sound(SamplePictures.bmp(17, 9, false)))).isEqualTo("17x9");
        assertThat(size(sound(SamplePictures.tiff(17, 9, 1, 1, true)))).isEqualTo("17x9");
        assertThat(size(sound(SamplePictures.tiff(17, 9, 1, 1, false)))).isEqualTo("17x9");
    }

    @ParameterizedTest
    @CsvSource({
        "'width=\"120\" height=\"80\"', 120x80",
        "'width=\"25.4mm\" height=''1in''', 96x96",
        "'viewBox=\"0 0 300 200\"', 300x200",
        "'viewBox=\"0,0,300,200\" width=\"150\"', 150x100",
        "'width=\"100%\" height=\"100%\" viewBox=\"0 0 30 20\"', 30x20",
        "'stroke-width=\"9\" width=\"12pt\" height=\"6pt\"', 16x8",
        "'', 0x0",
    })
    void readsTheSizeOfDrawings(String attributes, String expected) {
        assertThat(size(sound(SamplePictures.svg(attributes)))).isEqualTo(expected);
    }

    @Test
    void stepsOverTheEntitiesOfADrawing() {
        String bomb =
                "<!DOCTYPE svg [<!ENTITY a \"]>\"><!ENTITY b \"&a;&a;\">]>\n<svg width='&b;' height='3' viewBox='0 0 4 2'/>";
        MediaInfo info = sound(bomb.getBytes(StandardCharsets.UTF_8));
        assertThat(info.format()).isEqualTo(MediaFormat.SVG);
        assertThat(size(info)).isEqualTo("6x3");
    }

    @Test
    void readsFilmsWithTheirHeadFirstOrLast() {
        for (boolean headFirst : new boolean[] {true, false}) {
            MediaInfo info = sound(SampleFilms.movie(FILM, headFirst, false));
            assertThat(info.format()).isEqualTo(MediaFormat.MP4);
            assertThat(size(info)).isEqualTo("640x360");
            assertThat(info.videoCodec()).contains("h264");
            assertThat(info.audioCodec()).contains("aac");
            assertThat(info.duration()).contains(Duration.ofSeconds(2));
            assertThat(info.frameRate().orElse(0)).isEqualTo(25, within(0.001));
            assertThat(info.container()).contains("mp4");
        }
    }

    @Test
    void turnsFilmsAndKnowsQuickTimeAndRecordings() {
        SampleFilms.Film quickTime = new SampleFilms.Film("qt  ", 640, 360, "hvc1", "", 50, 2_000);
        MediaInfo info = sound(SampleFilms.movie(quickTime, true, true));
        assertThat(info.format()).isEqualTo(MediaFormat.MOV);
        assertThat(size(info)).isEqualTo("360x640");
        assertThat(info.videoCodec()).contains("hevc");
        assertThat(info.audioCodec()).isEmpty();
        SampleFilms.Film recording = new SampleFilms.Film("mp42", 0, 0, "", "mp4a", 50, 2_000);
        assertThat(sound(SampleFilms.movie(recording, true, false)).kind()).isEqualTo(MediaKind.AUDIO);
    }

    @Test
    void addsUpTheFragmentsOfAFilm() {
        MediaInfo info = sound(SampleFilms.fragmented(FILM, 5));
        assertThat(info.duration()).contains(Duration.ofSeconds(2));
        assertThat(info.frameRate().orElse(0)).isEqualTo(25, within(0.001));
        assertThat(size(info)).isEqualTo("640x360");
    }

    @ParameterizedTest
    @CsvSource({"webm, V_VP9, WEBM, vp9", "matroska, V_MPEG4/ISO/AVC, MKV, h264"})
    void readsMatroskaWithAndWithoutDuration(String type, String codec, MediaFormat format, String known) {
        for (boolean withDuration : new boolean[] {true, false}) {
            SampleFilms.Film film = new SampleFilms.Film("", 640, 360, codec, "A_OPUS", 50, 2_000);
            MediaInfo info = sound(SampleFilms.matroska(type, film, withDuration));
            assertThat(info.format()).isEqualTo(format);
            assertThat(size(info)).isEqualTo("640x360");
            assertThat(info.videoCodec()).contains(known);
            assertThat(info.audioCodec()).contains("opus");
            assertThat(info.frameRate().orElse(0)).isEqualTo(25, within(0.001));
            assertThat(info.duration().orElseThrow()).isBetween(Duration.ofMillis(1_950), Duration.ofMillis(2_000));
        }
    }

    @ParameterizedTest
    @CsvSource({"avif, mif1, AVIF", "mif1, avif, AVIF", "heic, mif1, HEIC", "mif1, heic, HEIC"})
    void readsThePrimaryPictureOfAvifAndHeic(String major, String compatible, MediaFormat format) {
        MediaInfo upright = sound(SampleFilms.still(major, compatible, 400, 300, 0));
        assertThat(upright.format()).isEqualTo(format);
        assertThat(size(upright)).isEqualTo("400x300");
        assertThat(upright.colours().name()).contains("Display P3");
        assertThat(size(sound(SampleFilms.still(major, compatible, 400, 300, 1))))
                .isEqualTo("300x400");
    }

    @Test
    void countsThePagesOfDocuments() {
        for (byte[] file :
                new byte[][] {SampleDocuments.pdf(7, 595, 842), SampleDocuments.compressedPdf(7, 595, 842)}) {
            MediaInfo info = sound(file);
            assertThat(info.kind()).isEqualTo(MediaKind.DOCUMENT);
            assertThat(info.pages()).hasValue(7);
            assertThat(size(info)).isEqualTo("842x595");
        }
        assertThat(sound(SampleDocuments.office("word/document.xml")).format()).isEqualTo(MediaFormat.DOCX);
        assertThat(sound(SampleDocuments.office("ppt/presentation.xml")).format())
                .isEqualTo(MediaFormat.PPTX);
        assertThat(read(SampleDocuments.office("xl/workbook.xml")).info()).isEmpty();
    }

    @Test
    void aDocumentWithAWrongTableIsReadWithoutItsPages() {
        String file = new String(SampleDocuments.pdf(2, 10, 10), StandardCharsets.ISO_8859_1);
        MediaInfo info = sound(file.replace("startxref\n", "startxref\n9").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(info.pages()).isEmpty();
        assertThat(flaw(Arrays.copyOf(SampleDocuments.pdf(2, 10, 10), 300)).reason())
                .isEqualTo(MediaFlaw.Reason.TRUNCATED);
    }

    @Test
    void readsHowLongRecordingsPlay() {
        byte[][] recordings = {
            SampleDocuments.wav(3), SampleDocuments.flac(3), SampleDocuments.ogg(3), SampleDocuments.mp3(3)
        };
        String[] codecs = {"pcm", "flac", "opus", "mp3"};
        for (int i = 0; i < recordings.length; i++) {
            MediaInfo info = sound(recordings[i]);
            assertThat(info.kind()).isEqualTo(MediaKind.AUDIO);
            assertThat(info.audioCodec()).contains(codecs[i]);
            assertThat(info.duration()).contains(Duration.ofSeconds(3));
        }
    }

    @Test
    void everySampleThatIsCutIsTruncatedOrDamagedAndNeverSound() {
        byte[][] samples = {
            SamplePictures.jpeg(40, 30, 6, 3),
            SamplePictures.png(40, 30, 3),
            SamplePictures.gif(40, 30, 3, 5),
            SamplePictures.webpExtended(40, 30, 3, 1),
            SamplePictures.webpLossy(40, 30),
            SamplePictures.bmp(40, 30, false),
            SamplePictures.tiff(40, 30, 2, 1, true),
            SampleFilms.movie(FILM, true, false),
            SampleFilms.movie(FILM, false, false),
            SampleFilms.still("avif", "mif1", 40, 30, 0),
        };
        for (byte[] sample : samples) {
            assertThat(read(sample).flaw()).isEmpty();
            for (int length = 0; length < sample.length - 4; length++) {
                assertThat(read(Arrays.copyOf(sample, length)).isSound())
                        .as(
                                "%s cut at %d of %d",
                                read(sample).info().orElseThrow().format(), length, sample.length)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "\u0089PN",
                "RIFF----FISH",
                "<html><svg/></html>",
                "BM is a car maker, I think.",
                "PK\u0003\u0004"
            })
    void knowsNothingOfOtherFiles(String content) {
        MediaReading reading = read(content.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.info()).isEmpty();
        assertThat(reading.flaw().orElseThrow().reason()).isEqualTo(MediaFlaw.Reason.UNKNOWN);
    }

    @Test
    void saysWhatIsWrongInBothLanguages() {
        assertThat(flaw(new byte[0]).reason()).isEqualTo(MediaFlaw.Reason.EMPTY);
        MediaFlaw bomb = flaw(SamplePictures.png(200_000, 200_000, 1));
        assertThat(bomb.reason()).isEqualTo(MediaFlaw.Reason.OVERSIZED);
        assertThat(bomb.message().format(Locale.ENGLISH))
                .isEqualTo("“file” claims to be 200,000 by 200,000 pixels; no network unpacks so large a picture.");
        assertThat(bomb.message().format(Locale.FRENCH)).contains("200\u202F000 pixels sur 200\u202F000");
    }

    @Test
    void countsTheFramesOfAVeryLongGifAsFarAsItReads() {
        MediaInfo info = sound(SamplePictures.gif(2, 2, 150_000, 1));
        assertThat(info.frames()).isBetween(90_000L, 150_000L);
    }

    @Test
    void givesUpOnFilesThatGoOnOrInCircles() {
        Bytes boxes =
                new Bytes().raw(SampleFilms.box("ftyp", new Bytes().text("isom").be32(0)));
        byte[] empty = SampleFilms.box("free", new Bytes());
        for (int i = 0; i < 300_000; i++) {
            boxes.raw(empty);
        }
        assertThat(flaw(boxes.bytes()).reason()).isEqualTo(MediaFlaw.Reason.ENDLESS);
        byte[] circle = SamplePictures.tiff(4, 4, 2, 1, true);
        int next = 8 + 2 + 5 * 12;
        circle[next] = 8;
        circle[next + 1] = 0;
        assertThat(flaw(circle).reason()).isEqualTo(MediaFlaw.Reason.DAMAGED);
    }

    private static MediaReading read(byte[] content) {
        return MediaReader.read(content, "file");
    }

    private static MediaFlaw flaw(byte[] content) {
        return read(content).flaw().orElseThrow();
    }

    private static MediaInfo sound(byte[] content) {
        MediaReading reading = read(content);
        assertThat(reading.flaw()).isEmpty();
        return reading.info().orElseThrow();
    }

    private static String size(MediaInfo info) {
        return info.width() + "x" + info.height();
    }
}
