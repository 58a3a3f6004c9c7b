package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.IOException;

/** Reads WebP files in their three forms, moving ones too. */
final class WebpReader implements FormatReader {

    private static final double MILLISECONDS = 1000;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        long end = 8 + bytes.le32(4);
        traits.cut = end > bytes.size();
        traits.model = ColourProfile.Model.RGB;
        long at = 12;
        while (at < end - 8 && at < bytes.size()) {
            bytes.step();
            String type = bytes.fourcc(at);
            long length = bytes.le32(at + 4);
            chunk(bytes, type, at + 8, at + 8 + length, traits);
            at += 8 + length + (length & 1);
        }
        if (traits.width == 0) {
            throw new DamagedException();
        }
        traits.frames = Math.max(1, traits.frames);
        if (traits.frames == 1) {
            traits.seconds = 0;
        } else if (traits.seconds > 0) {
            traits.frameRate = traits.frames / traits.seconds;
        }
    }

    private static void chunk(MediaBytes bytes, String type, long at, long end, Traits traits) throws IOException {
        switch (type) {
            case "VP8X" -> traits.size(bytes.le24(at + 4) + 1L, bytes.le24(at + 7) + 1L);
            case "VP8L" -> lossless(bytes, at, traits);
            case "VP8 " -> lossy(bytes, at, traits);
            case "ANMF" -> {
                traits.frames++;
                traits.seconds += bytes.le24(at + 12) / MILLISECONDS;
            }
            case "ICCP" -> IccProfile.read(bytes.copy(at, end, IccProfile.MOST_BYTES), traits);
            case "EXIF" -> TiffReader.orientation(bytes, bytes.has(at, "Exif\0\0") ? at + 6 : at, traits);
            default -> {}
        }
    }

    private static void lossless(MediaBytes bytes, long at, Traits traits) throws IOException {
        if (bytes.u8(at) != 0x2F) {
            throw new DamagedException();
        }
        if (traits.width == 0) {
            long packed = bytes.le32(at + 1);
            traits.size((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1);
        }
    }

    private static void lossy(MediaBytes bytes, long at, Traits traits) throws IOException {
        if (!bytes.has(at + 3, "\u009D\u0001*")) {
            throw new DamagedException();
        }
        if (traits.width == 0) {
            traits.size(bytes.le16(at + 6) & 0x3FFF, bytes.le16(at + 8) & 0x3FFF);
        }
    }
}
