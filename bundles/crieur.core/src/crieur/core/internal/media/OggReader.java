package crieur.core.internal.media;

import java.io.IOException;

/** Reads the codec of an Ogg file from its first page and how long it plays from its last. */
final class OggReader implements FormatReader {

    private static final int TAIL = 64 * 1024;
    private static final int OPUS_RATE = 48_000;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        long packet = 27L + bytes.u8(26);
        long rate = 0;
        if (bytes.has(packet, "\u0001vorbis")) {
            traits.audioCodec = "vorbis";
            rate = bytes.le32(packet + 12);
        } else if (bytes.has(packet, "OpusHead")) {
            traits.audioCodec = "opus";
            rate = OPUS_RATE;
        } else if (bytes.has(packet, "\u007FFLAC")) {
            traits.audioCodec = "flac";
        } else if (bytes.has(packet, "\u0080theora")) {
            traits.videoCodec = "theora";
        }
        long last = 0;
        for (long at = Math.max(0, bytes.size() - TAIL); at <= bytes.size() - 14; at++) {
            if (bytes.u8(at) == 'O' && bytes.has(at, "OggS")) {
                last = at;
            }
        }
        traits.seconds = rate == 0 ? 0 : (double) bytes.le64(last + 6) / rate;
    }
}
