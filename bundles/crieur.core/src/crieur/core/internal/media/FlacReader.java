package crieur.core.internal.media;

import java.io.IOException;

/** Reads how long a FLAC file plays, from the block that always comes first. */
final class FlacReader implements FormatReader {

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        traits.audioCodec = "flac";
        long rate = bytes.be32(18) >> 12;
        long samples = (bytes.u8(21) & 0xFL) << 32 | bytes.be32(22);
        traits.seconds = rate == 0 ? 0 : (double) samples / rate;
    }
}
