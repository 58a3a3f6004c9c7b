package crieur.core.internal.media;

import java.io.IOException;

/** Reads how long a WAV file plays. */
final class WavReader implements FormatReader {

    private static final int MP3 = 0x55;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        long rate = 0;
        long at = 12;
        while (true) {
            bytes.step();
            String type = bytes.fourcc(at);
            long length = bytes.le32(at + 4);
            if (type.equals("fmt ")) {
                traits.audioCodec = bytes.le16(at + 8) == MP3 ? "mp3" : "pcm";
                rate = bytes.le32(at + 16);
            } else if (type.equals("data")) {
                traits.cut = at + 8 + length > bytes.size();
                traits.seconds = rate == 0 ? 0 : (double) length / rate;
                return;
            }
            at += 8 + length + (length & 1);
        }
    }
}
