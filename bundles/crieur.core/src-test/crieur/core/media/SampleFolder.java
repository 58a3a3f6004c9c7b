package crieur.core.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Writes one file of every kind, or many of sizes as people have them: what runs over media start with. */
public final class SampleFolder {

    private static final byte[] P3 = SamplePictures.profile("RGB ", "Display P3", true);
    private static final byte[] ADOBE = SamplePictures.profile("RGB ", "Adobe RGB (1998)", false);

    private SampleFolder() {}

    /** Writes files into a folder. Arguments: folder, number; for 0 one small file of every kind, else mixed ones. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        if (count == 0) {
            for (Map.Entry<String, byte[]> sample : small().entrySet()) {
                Files.write(folder.resolve(sample.getKey()), sample.getValue());
            }
        } else {
            Random random = new Random(2026);
            for (int i = 0; i < count; i++) {
                mixed(folder, i, random);
            }
        }
    }

    /** Returns a small file of every kind by a name for it. */
    public static Map<String, byte[]> small() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("upright.jpg", SamplePictures.jpeg(40, 30, 6, 3));
        all.put("inks.jpg", SamplePictures.jpeg(40, 30, 0, 4));
        all.put("profile.jpg", SamplePictures.jpegWithProfile(40, 30, ADOBE));
        all.put("plain.png", SamplePictures.png(40, 30, 1));
        all.put("moving.png", SamplePictures.png(40, 30, 9));
        all.put("profile.png", SamplePictures.png(40, 30, P3, 6));
        all.put("still.gif", SamplePictures.gif(40, 30, 1, 10));
        all.put("moving.gif", SamplePictures.gif(40, 30, 12, 10));
        all.put("lossy.webp", SamplePictures.webpLossy(40, 30));
        all.put("lossless.webp", SamplePictures.webpLossless(40, 30));
        all.put("moving.webp", SamplePictures.webpExtended(40, 30, 4, 6));
        all.put("old.bmp", SamplePictures.bmp(8, 6, true));
        all.put("new.bmp", SamplePictures.bmp(8, 6, false));
        all.put("little.tiff", SamplePictures.tiff(40, 30, 3, 6, true));
        all.put("big.tiff", SamplePictures.tiff(40, 30, 1, 1, false));
        all.put("sized.svg", SamplePictures.svg("width=\"12mm\" height=\"3cm\" viewBox=\"0 0 4 3\""));
        all.put("still.avif", SampleFilms.still("avif", "mif1", 40, 30, 1));
        all.put("still.heic", SampleFilms.still("mif1", "heic", 40, 30, 0));
        SampleFilms.Film film = new SampleFilms.Film("isom", 64, 36, "avc1", "mp4a", 50, 2_000);
        all.put("first.mp4", SampleFilms.movie(film, true, true));
        all.put("fragments.mp4", SampleFilms.fragmented(film, 5));
        all.put(
                "last.mov",
                SampleFilms.movie(new SampleFilms.Film("qt  ", 64, 36, "hvc1", "mp4a", 9, 300), false, false));
        SampleFilms.Film web = new SampleFilms.Film("", 64, 36, "V_VP9", "A_OPUS", 20, 800);
        all.put("known.webm", SampleFilms.matroska("webm", web, true));
        all.put("live.webm", SampleFilms.matroska("webm", web, false));
        all.put("plain.pdf", SampleDocuments.pdf(3, 595, 842));
        all.put("packed.pdf", SampleDocuments.compressedPdf(3, 595, 842));
        all.put("sound.wav", SampleDocuments.wav(1));
        all.put("sound.flac", SampleDocuments.flac(1));
        all.put("sound.ogg", SampleDocuments.ogg(1));
        all.put("sound.mp3", SampleDocuments.mp3(1));
        all.put("text.docx", SampleDocuments.office("word/document.xml"));
        return all;
    }

    /** One of many: pictures of some megabytes, long GIFs, films whose head is at the end of much content. */
    private static void mixed(Path folder, int number, Random random) throws IOException {
        int width = 200 + random.nextInt(3_000);
        int height = 200 + random.nextInt(3_000);
        SampleFilms.Film film = new SampleFilms.Film("isom", width, height, "avc1", "mp4a", 250, 10_000);
        String name = String.format("%04d", number);
        switch (number % 13) {
            case 0 ->
                put(folder, name + ".jpg", SamplePictures.jpeg(width, height, 1 + random.nextInt(8), 3), 3_000_000);
            case 1 -> put(folder, name + ".jpg", SamplePictures.jpegWithProfile(width, height, P3), 200_000);
            case 2 -> put(folder, name + ".png", SamplePictures.png(width, height, P3, 1), 1_000_000);
            case 3 -> put(folder, name + ".png", SamplePictures.png(width, height, 40), 0);
            case 4 -> put(folder, name + ".gif", SamplePictures.gif(width, height, 1 + random.nextInt(10_000), 4), 0);
            case 5 ->
                put(folder, name + ".webp", SamplePictures.webpExtended(width, height, 1 + random.nextInt(50), 1), 0);
            case 6 -> put(folder, name + ".avif", SampleFilms.still("avif", "mif1", width, height, 0), 100_000);
            case 7 -> put(folder, name + ".heic", SampleFilms.still("heic", "mif1", width, height, 3), 2_000_000);
            case 8 ->
                put(folder, name + ".tiff", SamplePictures.tiff(width, height, 1 + random.nextInt(20), 1, true), 0);
            case 9 -> put(folder, name + ".mp4", SampleFilms.movie(film, random.nextBoolean(), false), 0);
            case 10 -> put(folder, name + ".mp4", SampleFilms.fragmented(film, 50), 0);
            case 11 ->
                put(
                        folder,
                        name + ".webm",
                        SampleFilms.matroska(
                                "webm",
                                new SampleFilms.Film("", 640, 360, "V_VP9", "A_OPUS", 500, 20_000),
                                random.nextBoolean()),
                        0);
            default -> put(folder, name + ".pdf", SampleDocuments.compressedPdf(1 + random.nextInt(900), 595, 842), 0);
        }
    }

    /** Bytes behind the picture change nothing in these formats but the file's weight. */
    private static void put(Path folder, String name, byte[] content, int atLeast) throws IOException {
        Files.write(folder.resolve(name), java.util.Arrays.copyOf(content, Math.max(content.length, atLeast)));
    }
}
