package crieur.core.media;

import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** Writes small valid pictures of each format: whole headers, and as little content as there can be. */
public final class SamplePictures {

    private SamplePictures() {}

    /** Returns a JPEG file; an orientation of EXIF's, 0 for none; 1, 3 or 4 components. */
    public static byte[] jpeg(int width, int height, int orientation, int components) {
        Bytes file = new Bytes().u8(0xFF, 0xD8);
        if (orientation > 0) {
            byte[] exif = exif(orientation);
            file.u8(0xFF, 0xE1).be16(8 + exif.length).text("Exif\0\0").raw(exif);
        }
        file.u8(0xFF, 0xC0).be16(8 + 3 * components).u8(8).be16(height, width).u8(components);
        for (int i = 1; i <= components; i++) {
            file.u8(i, 0x11, 0);
        }
        return file.u8(0xFF, 0xDA)
                .be16(6 + 2 * components)
                .u8(components)
                .zeros(2 * components)
                .u8(0, 63, 0)
                .u8(0x55, 0xAA, 0xFF, 0x00, 0x11, 0xFF, 0xD9)
                .bytes();
    }

    /** Returns a JPEG file with a colour profile. */
    public static byte[] jpegWithProfile(int width, int height, byte[] profile) {
        byte[] plain = jpeg(width, height, 0, 3);
        return new Bytes()
                .u8(0xFF, 0xD8, 0xFF, 0xE2)
                .be16(16 + profile.length)
                .text("ICC_PROFILE\0")
                .u8(1, 1)
                .raw(profile)
                .raw(java.util.Arrays.copyOfRange(plain, 2, plain.length))
                .bytes();
    }

    /** Returns the least EXIF data that turn a picture. */
    public static byte[] exif(int orientation) {
        return new Bytes()
                .text("II*\0")
                .le32(8)
                .le16(1)
                .le16(0x112, 3)
                .le32(1)
                .le16(orientation, 0)
                .le32(0)
                .bytes();
    }

    /** Returns an ICC profile with a name, of the older version or the newer. */
    public static byte[] profile(String model, String name, boolean newer) {
        Bytes text = newer
                ? new Bytes()
                        .text("mluc")
                        .be32(0, 1, 12)
                        .text("enUS")
                        .be32(2L * name.length(), 28)
                        .raw(name.getBytes(StandardCharsets.UTF_16BE))
                : new Bytes().text("desc").be32(0, name.length() + 1).text(name).u8(0);
        return new Bytes()
                .zeros(16)
                .text(model)
                .zeros(108)
                .be32(1)
                .text("desc")
                .be32(144, text.size())
                .raw(text.bytes())
                .bytes();
    }

    /** Returns a PNG file; more frames than one make it move. */
    public static byte[] png(int width, int height, int frames) {
        Bytes file = pngHead(width, height);
        if (frames > 1) {
            chunk(file, "acTL", new Bytes().be32(frames, 0).bytes());
        }
        return pngEnd(file);
    }

    /** Returns a PNG file with a colour profile and an orientation. */
    public static byte[] png(int width, int height, byte[] profile, int orientation) {
        Bytes file = pngHead(width, height);
        chunk(file, "iCCP", new Bytes().text("icc\0\0").raw(deflated(profile)).bytes());
        chunk(file, "eXIf", exif(orientation));
        return pngEnd(file);
    }

    private static Bytes pngHead(int width, int height) {
        Bytes file = new Bytes().text("\u0089PNG\r\n\u001A\n");
        chunk(file, "IHDR", new Bytes().be32(width, height).u8(8, 2, 0, 0, 0).bytes());
        return file;
    }

    private static byte[] pngEnd(Bytes file) {
        chunk(file, "IDAT", deflated(new byte[64]));
        chunk(file, "IEND", new byte[0]);
        return file.bytes();
    }

    private static void chunk(Bytes file, String type, byte[] content) {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(type.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(content);
        file.be32(content.length).text(type).raw(content).be32(sum.getValue());
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

    /** Returns a GIF file whose pictures are shown for some hundredths of a second each. */
    public static byte[] gif(int width, int height, int frames, int hundredths) {
        Bytes file =
                new Bytes().text("GIF89a").le16(width, height).u8(0x80, 0, 0).zeros(6);
        file.u8(0x21, 0xFF, 11).text("NETSCAPE2.0").u8(3, 1, 0, 0, 0);
        for (int i = 0; i < frames; i++) {
            file.u8(0x21, 0xF9, 4, 0).le16(hundredths).u8(0, 0);
            file.u8(0x2C).le16(0, 0, width, height).u8(0, 2, 2, 0x4C, 0x01, 0);
        }
        return file.u8(0x3B).bytes();
    }

    /** Returns a WebP file of the simple lossy form. */
    public static byte[] webpLossy(int width, int height) {
        return webp(
                "VP8 ",
                new Bytes().zeros(3).u8(0x9D, 0x01, 0x2A).le16(width, height).bytes());
    }

    /** Returns a WebP file of the simple lossless form. */
    public static byte[] webpLossless(int width, int height) {
        return webp(
                "VP8L",
                new Bytes()
                        .u8(0x2F)
                        .le32((width - 1) | (long) (height - 1) << 14)
                        .zeros(1)
                        .bytes());
    }

    /** Returns a WebP file of the extended form, with frames that are shown for a tenth of a second each. */
    public static byte[] webpExtended(int width, int height, int frames, int orientation) {
        Bytes body = new Bytes();
        riffChunk(
                body,
                "VP8X",
                new Bytes()
                        .u8(frames > 1 ? 10 : 8, 0, 0, 0)
                        .le24(width - 1L, height - 1L)
                        .bytes());
        byte[] picture =
                new Bytes().zeros(3).u8(0x9D, 0x01, 0x2A).le16(width, height).bytes();
        if (frames > 1) {
            riffChunk(body, "ANIM", new byte[6]);
        }
        for (int i = 0; i < frames && frames > 1; i++) {
            Bytes frame = new Bytes().le24(0, 0, width - 1L, height - 1L, 100).u8(0);
            riffChunk(frame, "VP8 ", picture);
            riffChunk(body, "ANMF", frame.bytes());
        }
        if (frames == 1) {
            riffChunk(body, "VP8 ", picture);
        }
        riffChunk(body, "EXIF", exif(orientation));
        return riff(body.bytes());
    }

    private static byte[] webp(String type, byte[] content) {
        Bytes body = new Bytes();
        riffChunk(body, type, content);
        return riff(body.bytes());
    }

    private static byte[] riff(byte[] body) {
        return new Bytes()
                .text("RIFF")
                .le32(4 + body.length)
                .text("WEBP")
                .raw(body)
                .bytes();
    }

    private static void riffChunk(Bytes out, String type, byte[] content) {
        out.text(type).le32(content.length).raw(content).zeros(content.length & 1);
    }

    /** Returns a BMP file with the short header of old, or the usual one. */
    public static byte[] bmp(int width, int height, boolean old) {
        int row = (width * 24 + 31) / 32 * 4;
        int header = old ? 12 : 40;
        Bytes file = new Bytes().text("BM").le32(14 + header + row * height).le32(0, 14 + header, header);
        if (old) {
            file.le16(width, height, 1, 24);
        } else {
            file.le32(width, -height).le16(1, 24).zeros(24);
        }
        return file.zeros(row * height).bytes();
    }

    /** Returns a TIFF file of so many pages, in either byte order. */
    public static byte[] tiff(int width, int height, int pages, int orientation, boolean little) {
        Bytes file = new Bytes().text(little ? "II*\0" : "MM\0*");
        long at = 8;
        put(file, little, 4, at);
        for (int page = 1; page <= pages; page++) {
            put(file, little, 2, 5);
            long content = at + 2 + 5 * 12 + 4;
            tag(file, little, 256, width);
            tag(file, little, 257, height);
            tag(file, little, 262, 2);
            tag(file, little, 273, content);
            put(file, little, 2, 274);
            put(file, little, 2, 3);
            put(file, little, 4, 1);
            put(file, little, 2, orientation);
            put(file, little, 2, 0);
            at = content + 4;
            put(file, little, 4, page == pages ? 0 : at);
            file.zeros(4);
        }
        return file.bytes();
    }

    private static void tag(Bytes file, boolean little, int number, long value) {
        put(file, little, 2, number);
        put(file, little, 2, 4);
        put(file, little, 4, 1);
        put(file, little, 4, value);
    }

    private static void put(Bytes file, boolean little, int length, long value) {
        for (int i = 0; i < length; i++) {
            file.u8((int) (value >> 8 * (little ? i : length - 1 - i)));
        }
    }

    /** Returns an SVG drawing with these attributes. */
    public static byte[] svg(String attributes) {
        return ("<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" " + attributes
                        + "><path d=\"M0 0\"/></svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
