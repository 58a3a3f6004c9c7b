package crieur.core.media;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Writes small valid documents and recordings. */
public final class SampleDocuments {

    private SampleDocuments() {}

    /** Returns a PDF file with a plain table. */
    public static byte[] pdf(int pages, int width, int height) {
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> places = new ArrayList<>();
        for (String object : objects(pages, width, height)) {
            places.add(file.length());
            file.append(places.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(places.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> file.append(String.format("%010d 00000 n \n", place)));
        file.append("trailer\n<< /Size ")
                .append(places.size() + 1)
                .append(" /Root 1 0 R >>\nstartxref\n")
                .append(table);
        return latin1(file.append("\n%%EOF\n").toString());
    }

    /** Returns a PDF file whose objects and table are in compressed streams, as newer programs write them. */
    public static byte[] compressedPdf(int pages, int width, int height) {
        StringBuilder places = new StringBuilder();
        StringBuilder content = new StringBuilder();
        List<String> objects = objects(pages, width, height);
        for (int i = 0; i < objects.size(); i++) {
            places.append(i + 1).append(' ').append(content.length()).append(' ');
            content.append(objects.get(i)).append('\n');
        }
        int container = objects.size() + 1;
        byte[] packed = deflated(latin1(places.toString() + content));
        Bytes file = new Bytes().text("%PDF-1.5\n");
        int containerAt = file.size();
        file.text(container + " 0 obj\n<< /Type /ObjStm /N " + objects.size() + " /First " + places.length()
                        + " /Filter /FlateDecode /Length " + packed.length + " >>\nstream\n")
                .raw(packed)
                .text("\nendstream\nendobj\n");
        int tableAt = file.size();
        Bytes rows = new Bytes().u8(2, 0).be32(0).u8(0);
        byte[] before = new byte[6];
        for (int i = 1; i <= container; i++) {
            byte[] row = i == container
                    ? new Bytes().u8(1).be32(containerAt).u8(0).bytes()
                    : new Bytes().u8(2).be32(container).u8(i - 1).bytes();
            rows.u8(2);
            for (int n = 0; n < 6; n++) {
                rows.u8(row[n] - before[n]);
            }
            before = row;
        }
        byte[] table = deflated(rows.bytes());
        return file.text(container + 1 + " 0 obj\n<< /Type /XRef /W [1 4 1] /Root 1 0 R /Size " + (container + 1)
                        + " /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 6 >> /Length " + table.length
                        + " >>\nstream\n")
                .raw(table)
                .text("\nendstream\nendobj\nstartxref\n" + tableAt + "\n%%EOF\n")
                .bytes();
    }

    private static List<String> objects(int pages, int width, int height) {
        List<String> objects = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages; i++) {
            kids.append(3 + i).append(" 0 R ");
        }
        objects.add("<< /Type /Catalog /Pages 2 0 R /Title (a \\) in (brackets)) >>");
        objects.add("<< /Type /Pages /Count " + pages + " /Kids [ " + kids + "] /MediaBox [0 0 " + width + " " + height
                + ".0] >>");
        for (int i = 0; i < pages; i++) {
            objects.add("<< /Type /Page /Parent 2 0 R /Id <00FF> /Rotate " + (i == 0 ? 90 : 0) + " >>");
        }
        return objects;
    }

    private static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater();
        deflater.setInput(content);
        deflater.finish();
        byte[] buffer = new byte[content.length + 100];
        int length = deflater.deflate(buffer);
        deflater.end();
        return java.util.Arrays.copyOf(buffer, length);
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns a WAV file of so many seconds of silence, in 1000 bytes a second. */
    public static byte[] wav(int seconds) {
        return new Bytes()
                .text("RIFF")
                .le32(36 + 1000L * seconds)
                .text("WAVEfmt ")
                .le32(16)
                .le16(1, 1)
                .le32(500, 1000)
                .le16(2, 16)
                .text("data")
                .le32(1000L * seconds)
                .zeros(1000 * seconds)
                .bytes();
    }

    /** Returns the head of a FLAC file. */
    public static byte[] flac(int seconds) {
        long samples = 44_100L * seconds;
        return new Bytes()
                .text("fLaC")
                .u8(0x80, 0, 0, 34)
                .be16(4096, 4096)
                .zeros(6)
                .be32(44_100L << 12 | 1 << 9 | 15 << 4)
                .be32(samples)
                .zeros(16)
                .bytes();
    }

    /** Returns an Ogg file of Opus. */
    public static byte[] ogg(int seconds) {
        return new Bytes()
                .raw(page(
                        0,
                        new Bytes()
                                .text("OpusHead")
                                .u8(1, 2)
                                .le16(0)
                                .le32(48_000)
                                .zeros(3)))
                .raw(page(48_000L * seconds, new Bytes().zeros(20)))
                .bytes();
    }

    private static byte[] page(long samples, Bytes content) {
        return new Bytes()
                .text("OggS\0\0")
                .le32(samples, 0, 1, 0, 0)
                .u8(1, content.size())
                .raw(content.bytes())
                .bytes();
    }

    /** Returns an MP3 file of a constant rate of 128 kilobits, behind a tag. */
    public static byte[] mp3(int seconds) {
        return new Bytes()
                .text("ID3\u0003\0\0")
                .u8(0, 0, 0, 10)
                .zeros(10)
                .u8(0xFF, 0xFB, 0x90, 0x00)
                .zeros(16_000 * seconds - 4)
                .bytes();
    }

    /** Returns the beginning of an Office file: an archive with one part. */
    public static byte[] office(String part) {
        return new Bytes()
                .text("PK\u0003\u0004")
                .le16(20, 0, 0, 0, 0)
                .le32(0, 3, 3)
                .le16(19, 0)
                .text("[Content_Types].xml")
                .text("<x>")
                .text("PK\u0003\u0004")
                .le16(20, 0, 0, 0, 0)
                .le32(0, 0, 0)
                .le16(part.length(), 0)
                .text(part)
                .bytes();
    }
}
