package crieur.networks.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes media files from a description such as {@code film.mp4 1280x720 avc1 60s 30fps 600000000b}. */
final class MediaFiles {

    private static final int SCALE = 1000;

    private final Path folder;

    MediaFiles(Path folder) {
        this.folder = folder;
    }

    /** What a description says, word by word. */
    private static final class Wish {

        private int width = 800;
        private int height = 600;
        private String codec = "avc1";
        private double seconds = 10;
        private double rate = 30;
        private int count = 1;
        private long bytes;

        Wish(String[] words) {
            for (int i = 1; i < words.length; i++) {
                take(words[i]);
            }
        }

        private void take(String word) {
            if (word.matches("\\d+x\\d+")) {
                width = Integer.parseInt(word.substring(0, word.indexOf('x')));
                height = Integer.parseInt(word.substring(word.indexOf('x') + 1));
            } else if (word.matches("[\\d.]+s")) {
                seconds = Double.parseDouble(word.substring(0, word.length() - 1));
            } else if (word.matches("[\\d.]+fps")) {
                rate = Double.parseDouble(word.substring(0, word.length() - 3));
            } else if (word.matches("\\d+n")) {
                count = Integer.parseInt(word.substring(0, word.length() - 1));
            } else if (word.matches("\\d+b")) {
                bytes = Long.parseLong(word.substring(0, word.length() - 1));
            } else {
                codec = word;
            }
        }
    }

    /** Writes a file and returns its name. */
    String write(String description) {
        String[] words = description.split(" ");
        Wish wish = new Wish(words);
        Path file = folder.resolve(words[0]);
        try {
            Files.write(file, content(words[0].substring(words[0].lastIndexOf('.') + 1), wish));
            if (wish.bytes > 0) {
                try (RandomAccessFile grown = new RandomAccessFile(file.toFile(), "rw")) {
                    grown.setLength(wish.bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words[0];
    }

    private static byte[] content(String extension, Wish wish) throws IOException {
        return switch (extension) {
            case "jpg" -> jpeg(wish);
            case "gif" -> gif(wish);
            case "bmp", "tiff" -> drawn(extension, wish);
            case "mp4" -> film("isom", wish);
            case "mov" -> film("qt  ", wish);
            case "pdf" -> pdf(wish);
            case "png" -> png(wish);
            case "webp" -> webp(wish);
            case "heic" -> heic(wish);
            case "wav" -> wav(wish);
            case "avi" -> latin1("RIFF", little(100), "AVI ");
            default -> throw new IllegalArgumentException(extension);
        };
    }

    private static byte[] png(Wish wish) {
        return latin1(
                "\u0089PNG\r\n\u001A\n",
                13,
                "IHDR",
                wish.width,
                wish.height,
                "\b\u0002\0\0\0",
                0,
                0,
                "IDAT",
                0,
                0,
                "IEND",
                0);
    }

    private static byte[] webp(Wish wish) {
        return latin1(
                "RIFF", little(22), "WEBPVP8 ", little(10), "\0\0\0\u009D\u0001*", half(wish.width), half(wish.height));
    }

    private static byte[] heic(Wish wish) {
        return latin1(
                24,
                "ftypheic",
                0,
                "heicmif1",
                76,
                "meta",
                0,
                14,
                "pitm",
                0,
                "\0\u0001",
                50,
                "iprp",
                28,
                "ipco",
                20,
                "ispe",
                0,
                wish.width,
                wish.height,
                14,
                "ipma",
                0,
                0,
                8,
                "mdat");
    }

    private static byte[] wav(Wish wish) {
        return latin1(
                "RIFF",
                0,
                "WAVEfmt ",
                little(16),
                "\u0001\0\u0001\0",
                little(1000),
                little(1000),
                "\u0001\0\b\0data",
                little((int) (wish.seconds * 1000)),
                "\0".repeat((int) (wish.seconds * 1000)));
    }

    /** Of four components where the description says CMYK. */
    private static byte[] jpeg(Wish wish) {
        int components = wish.codec.equals("cmyk") ? 4 : 3;
        return latin1(
                "\u00FF\u00D8\u00FF\u00C0\0" + (char) (8 + 3 * components) + "\b",
                big(wish.height),
                big(wish.width),
                (char) components + "\u0001\u0011\0".repeat(components),
                "\u00FF\u00DA\0\u0002\u00FF\u00D9");
    }

    private static byte[] drawn(String writer, Wish wish) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(wish.width, wish.height, BufferedImage.TYPE_INT_RGB), writer, out);
        return out.toByteArray();
    }

    private static byte[] gif(Wish wish) {
        String frame = "," + "\0\0\0\0" + half(wish.width) + half(wish.height) + "\0\u0002\u0002L\u0001\0";
        return latin1("GIF89a", half(wish.width), half(wish.height), "\0\0\0", frame.repeat(wish.count), ";");
    }

    private static byte[] film(String brand, Wish wish) {
        int millis = (int) (wish.seconds * SCALE);
        String entry = box(wish.codec, "\0".repeat(24) + big(wish.width) + big(wish.height) + "\0".repeat(50));
        String table =
                box("stsd", text(0, 1) + entry) + box("stsz", text(0, 1, (int) Math.round(wish.seconds * wish.rate)));
        String media = box("mdhd", text(0, 0, 0, SCALE, millis, 0))
                + box("hdlr", text(0, 0) + "vide" + "\0".repeat(13))
                + box("minf", box("stbl", table));
        String track = box("tkhd", "\0".repeat(84)) + box("mdia", media);
        String head = box("mvhd", text(0, 0, 0, SCALE, millis) + "\0".repeat(80)) + box("trak", track);
        return latin1(
                box("ftyp", brand + "\0\0\0\0" + brand),
                box("moov", head),
                box("mdat", "\0".repeat(8)),
                text(0),
                "free");
    }

    private static byte[] pdf(Wish wish) {
        String first = "%PDF-1.4\n1 0 obj<</Pages 2 0 R>>endobj\n";
        String second = "2 0 obj<</Count " + wish.count + "/Kids[]>>endobj\n";
        int table = first.length() + second.length();
        return latin1(
                first,
                second,
                "xref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n",
                String.format("%010d 00000 n \n", first.length()),
                "trailer<</Root 1 0 R>>\n",
                " ".repeat((int) Math.max(0, wish.bytes - 2_000)),
                "startxref\n" + table + "\n%%EOF\n");
    }

    private static String box(String type, String content) {
        return text(8 + content.length()) + type + content;
    }

    private static String text(int... numbers) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * numbers.length);
        for (int number : numbers) {
            buffer.putInt(number);
        }
        return new String(buffer.array(), StandardCharsets.ISO_8859_1);
    }

    private static String big(int number) {
        return text(number).substring(2);
    }

    private static String little(int number) {
        return new StringBuilder(text(number)).reverse().toString();
    }

    private static String half(int number) {
        return little(number).substring(0, 2);
    }

    private static byte[] latin1(Object... parts) {
        StringBuilder all = new StringBuilder();
        for (Object part : parts) {
            all.append(part instanceof Integer number ? text(number) : part);
        }
        return all.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}
