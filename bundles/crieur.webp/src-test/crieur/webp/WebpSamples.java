package crieur.webp;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/**
 * WebP files: four of 48 by 32 pixels in quarters of red, green, blue and white, written by {@code cwebp}, and what tests put
 * together themselves.
 */
final class WebpSamples {

    /** {@code cwebp -q 90}. */
    static final byte[] LOSSY = decoded("UklGRnwAAABXRUJQVlA4IHAAAADwBQCdASowACAAPikQhUKhoQ6vMAwBQlmAMEVQX4B+AGuNcA/A"
            + "D9dv8VyAXYDM/AfvCO8yBGShwAD+9bb8R9WQ0+pdS7Luwxr2IZKeuLQ/j/uyKkluR8HW5Et5aScs7/NDP//MaTSwrLiNTnqcAAAA");

    /** {@code cwebp -lossless}. */
    static final byte[] LOSSLESS =
            decoded("UklGRkYAAABXRUJQVlA4TDoAAAAvL8AHAB8gECCWJEqRKEcgkIy2P00IQgLCJP+TSSbMf+xQwwI1bRtBJVmSR/LN"
                    + "3Dmi/xNgLMysUZgZ");

    /** {@code cwebp -q 90}, its right half mostly transparent. */
    static final byte[] LOSSY_WITH_ALPHA = decoded(
            "UklGRqoAAABXRUJQVlA4WAoAAAAQAAAALwAAHwAAQUxQSBQAAAABD/Cg/4iIIBZM5i+dQXdE/wPVOVZQOCBwAAAA8AUAnQEqMAAg"
                    + "AD4pEIVCoaEOrzAMAUJZgDBFUF+AfgBrjXAPwA/Xb/FcgF2AzPwH7wjvMgRkocAA/vW2/EfVkNPqXUuy7sMa9iGSnri0P4/7sipJ"
                    + "bkfB1uRLeWknLO/zQz//zGk0sKy4jU56nAAAAA==");

    /** {@code cwebp -lossless}, its right half mostly transparent. */
    static final byte[] LOSSLESS_WITH_ALPHA =
            decoded("UklGRkwAAABXRUJQVlA4TD8AAAAvL8AHEB8gECBWJEiULEcgkIy2P00IAgFiSYJ0SRIEAoQ0yq3FVsxRBjVtG0El"
                    + "WZJH8s3cOaL/E2BszKxQmBkA");

    private static final int HEADER = 20;

    private WebpSamples() {}

    private static byte[] decoded(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    /** Returns the content of the one chunk of a file of the simple form. */
    static byte[] content(byte[] simple) {
        return Arrays.copyOfRange(simple, HEADER, HEADER + simple[16] + (simple[17] << 8));
    }

    static byte[] file(byte[]... chunks) {
        byte[] body = joined(chunks);
        return joined(text("RIFF"), le(4, body.length + 4), text("WEBP"), body);
    }

    static byte[] chunk(String type, byte[] content) {
        return joined(text(type), le(4, content.length), content, new byte[content.length & 1]);
    }

    /** Returns the first chunk of a file of the extended form. */
    static byte[] extended(int flags, int width, int height) {
        return chunk("VP8X", joined(le(4, flags), le(3, width - 1), le(3, height - 1)));
    }

    static byte[] lossyHeader(int width, int height) {
        return joined(new byte[3], new byte[] {(byte) 0x9D, 1, 0x2A}, le(2, width), le(2, height));
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] le(int count, long value) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (value >>> 8 * i);
        }
        return bytes;
    }

    /** Writes lossless data. */
    static final class Lossless {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int current;
        private int used;

        /** Begins a picture. */
        Lossless(int width, int height) {
            bits(8, 0x2F).bits(14, width - 1).bits(14, height - 1).bits(4, 0);
        }

        Lossless bits(int count, int value) {
            for (int i = 0; i < count; i++) {
                current |= (value >>> i & 1) << used++;
                if (used == 8) {
                    out.write(current);
                    current = 0;
                    used = 0;
                }
            }
            return this;
        }

        /** Writes a code of one symbol, which then takes no bit. */
        Lossless only(int symbol) {
            return bits(3, 0b101).bits(8, symbol);
        }

        /** Writes a code in which each of the first 256 symbols has eight bits, the first of them the highest. */
        Lossless all() {
            bits(1, 0).bits(4, 15 - 4);
            for (int length : new int[] {17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11}) {
                bits(3, length == 8 ? 1 : 0);
            }
            return bits(1, 1).bits(3, 3).bits(8, 254);
        }

        /** Writes a symbol of such a code. */
        Lossless symbol(int symbol) {
            return bits(8, Integer.reverse(symbol) >>> 24);
        }

        /** Returns the whole file. */
        byte[] file() {
            byte[] last = used > 0 ? new byte[] {(byte) current} : new byte[0];
            return WebpSamples.file(chunk("VP8L", joined(out.toByteArray(), last)));
        }
    }
}
