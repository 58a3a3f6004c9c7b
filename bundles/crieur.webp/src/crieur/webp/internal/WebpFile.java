package crieur.webp.internal;

import java.io.IOException;
import java.util.Optional;

/**
 * A WebP file whose structure was found sound: whole, one picture that stands still, the same size in all its headers, and
 * lossless data that name few transforms and moderate tables.
 *
 * <p>After the container's and the lossless bitstream's specification of the WebP project.
 *
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param end where the file ends in the bytes; what follows is not its own
 * @param plainAlpha transparency that is not packed, which the decoder leaves out
 */
public record WebpFile(int width, int height, int end, Optional<PlainAlpha> plainAlpha) {

    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int EXTENDED = 10;
    private static final int ANIMATED = 2;
    private static final int LOSSY_HEADER = 10;
    private static final int LOSSLESS_HEADER = 5;
    private static final int SIDE = 0x3FFF;

    /**
     * Checks a file.
     *
     * @param bytes the file
     * @param mostPixels the most pixels that it may have
     * @throws IOException if it is anything else
     */
    public static WebpFile of(byte[] bytes, int mostPixels) throws IOException {
        return new Reading(bytes, mostPixels).read();
    }

    private static final class Reading {

        private final byte[] bytes;
        private final int mostPixels;
        private int end;
        private int width;
        private int height;
        private boolean seen;
        private int alphaAt = -1;
        private int alphaEnd;
        private Optional<PlainAlpha> plainAlpha = Optional.empty();

        Reading(byte[] bytes, int mostPixels) {
            this.bytes = bytes;
            this.mostPixels = mostPixels;
        }

        WebpFile read() throws IOException {
            require(bytes.length >= HEADER + CHUNK && is(0, "RIFF") && is(8, "WEBP"), "no WebP file");
            long size = CHUNK + le32(4);
            require(size >= HEADER + CHUNK && size <= bytes.length, "cut");
            end = (int) size;
            if (is(HEADER, "VP8X")) {
                extended();
            } else {
                chunk(HEADER, chunkEnd(HEADER));
            }
            require(seen, "no picture");
            return new WebpFile(width, height, end, plainAlpha);
        }

        private void extended() throws IOException {
            int at = HEADER + CHUNK;
            require(le32(at - 4) == EXTENDED && at + EXTENDED <= end, "another header");
            require((bytes[at] & ANIMATED) == 0, "moving");
            size(le24(at + 4) + 1L, le24(at + 7) + 1L);
            at += EXTENDED;
            while (at + CHUNK <= end) {
                int next = chunkEnd(at);
                chunk(at, next);
                at = next + (next & 1);
            }
        }

        private int chunkEnd(int at) throws IOException {
            long next = at + CHUNK + le32(at + 4);
            require(next <= end, "a chunk goes on behind the end");
            return (int) next;
        }

        private void chunk(int at, int next) throws IOException {
            int content = at + CHUNK;
            if (is(at, "VP8 ")) {
                lossy(content, next);
            } else if (is(at, "VP8L")) {
                lossless(content, next);
            } else if (is(at, "ALPH")) {
                require(alphaAt < 0 && !seen && width > 0 && content < next, "transparency out of place");
                alphaAt = content;
                alphaEnd = next;
            } else {
                require(!is(at, "ANMF") && !is(at, "ANIM"), "moving");
            }
        }

        private void lossy(int at, int next) throws IOException {
            require(next - at >= LOSSY_HEADER && (bytes[at] & 1) == 0, "no key frame");
            require(
                    bytes[at + 3] == (byte) 0x9D && bytes[at + 4] == 1 && bytes[at + 5] == 0x2A,
                    "another beginning of a frame");
            picture(le16(at + 6) & SIDE, le16(at + 8) & SIDE);
            if (alphaAt >= 0) {
                alpha();
            }
        }

        private void alpha() throws IOException {
            int method = bytes[alphaAt] & 3;
            if (method == 0) {
                require(alphaEnd - alphaAt - 1 >= width * height, "too little transparency");
                plainAlpha = Optional.of(new PlainAlpha(bytes, alphaAt, width, height));
            } else {
                require(method == 1, "another transparency");
                LosslessScan.check(new BitInput(bytes, alphaAt + 1, alphaEnd), width, height);
            }
        }

        private void lossless(int at, int next) throws IOException {
            require(next - at > LOSSLESS_HEADER && bytes[at] == 0x2F && alphaAt < 0, "another lossless header");
            long packed = le32(at + 1);
            require(packed >>> 29 == 0, "another version");
            picture((int) (packed & SIDE) + 1, (int) (packed >> 14 & SIDE) + 1);
            LosslessScan.check(new BitInput(bytes, at + LOSSLESS_HEADER, next), width, height);
        }

        private void picture(int across, int down) throws IOException {
            require(!seen, "two pictures");
            seen = true;
            require(width == 0 || width == across && height == down, "two sizes");
            size(across, down);
        }

        private void size(long across, long down) throws IOException {
            require(across > 0 && down > 0 && across <= SIDE + 1 && down <= SIDE + 1, "no size");
            require(across * down <= mostPixels, "too large");
            width = (int) across;
            height = (int) down;
        }

        private boolean is(int at, String name) {
            for (int i = 0; i < name.length(); i++) {
                if (bytes[at + i] != name.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private int le16(int at) {
            return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
        }

        private int le24(int at) {
            return le16(at) | (bytes[at + 2] & 0xFF) << 16;
        }

        private long le32(int at) {
            return le24(at) | (bytes[at + 3] & 0xFFL) << 24;
        }

        private static void require(boolean sound, String flaw) throws DamagedException {
            if (!sound) {
                throw new DamagedException(flaw);
            }
        }
    }
}
