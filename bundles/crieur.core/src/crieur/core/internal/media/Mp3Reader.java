package crieur.core.internal.media;

import java.io.IOException;

/** Reads how long an MP3 file plays, from its first frame and what encoders write into that. */
final class Mp3Reader implements FormatReader {

    private static final int[] RATES = {44_100, 48_000, 32_000};
    private static final int[] KILOBITS_1 = {32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320};
    private static final int[] KILOBITS_2 = {8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160};
    private static final int VERSION_1 = 3;
    private static final int LAYER_3 = 1;

    static boolean isMp3(MediaBytes bytes) throws IOException {
        return bytes.has(0, "ID3") || bytes.size() > 4 && isFrame(bytes, 0);
    }

    private static boolean isFrame(MediaBytes bytes, long at) throws IOException {
        int second = bytes.u8(at + 1);
        int third = bytes.u8(at + 2);
        return bytes.u8(at) == 0xFF
                && (second & 0xE0) == 0xE0
                && (second >> 3 & 3) != 1
                && (second >> 1 & 3) == LAYER_3
                && third >> 4 != 0
                && third >> 4 != 15
                && (third >> 2 & 3) != 3;
    }

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        traits.audioCodec = "mp3";
        long at = afterTags(bytes);
        if (!isFrame(bytes, at)) {
            throw new DamagedException();
        }
        int version = bytes.u8(at + 1) >> 3 & 3;
        boolean first = version == VERSION_1;
        int rate = RATES[bytes.u8(at + 2) >> 2 & 3] / (first ? 1 : version == 2 ? 2 : 4);
        int kilobits = (first ? KILOBITS_1 : KILOBITS_2)[(bytes.u8(at + 2) >> 4) - 1];
        boolean mono = bytes.u8(at + 3) >> 6 == 3;
        long note = at + 4 + (first ? mono ? 17 : 32 : mono ? 9 : 17);
        boolean counted = (bytes.has(note, "Xing") || bytes.has(note, "Info")) && (bytes.u8(note + 7) & 1) != 0;
        traits.seconds = counted
                ? (double) bytes.be32(note + 8) * (first ? 1152 : 576) / rate
                : (bytes.size() - at) * 8 / (kilobits * 1000d);
    }

    /** Tags at the front have their length in four times seven bits. */
    private static long afterTags(MediaBytes bytes) throws IOException {
        if (!bytes.has(0, "ID3")) {
            return 0;
        }
        return 10L + (bytes.u8(6) << 21 | bytes.u8(7) << 14 | bytes.u8(8) << 7 | bytes.u8(9));
    }
}
