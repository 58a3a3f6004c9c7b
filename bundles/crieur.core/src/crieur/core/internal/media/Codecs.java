package crieur.core.internal.media;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** The names that people and networks' rules know codecs by. */
final class Codecs {

    private static final int ES = 0x03;
    private static final int DECODER = 0x04;
    private static final int SPECIFIC = 0x05;
    private static final int AAC_HE = 5;
    private static final int AAC_HE_2 = 29;

    private Codecs() {}

    /** Returns the name of a film's codec by the four letters of its samples. */
    static String ofFilm(String letters) {
        return switch (letters) {
            case "avc1", "avc2", "avc3", "avc4" -> "h264";
            case "hvc1", "hev1", "dvh1", "dvhe" -> "hevc";
            case "av01" -> "av1";
            case "vp08" -> "vp8";
            case "vp09" -> "vp9";
            case "mp4v" -> "mpeg4";
            case "jpeg", "mjpa", "mjpb" -> "mjpeg";
            case "apch", "apcn", "apcs", "apco", "ap4h", "ap4x" -> "prores";
            case "s263", "h263" -> "h263";
            default -> letters(letters);
        };
    }

    /** Returns the name of the sound's codec by its sample entry, which has a box of its own for what is called AAC. */
    static String ofSound(MediaBytes bytes, Box entry) throws IOException {
        return switch (entry.type()) {
            case "mp4a" -> ofDescription(bytes, entry);
            case "ac-3" -> "ac3";
            case "ec-3" -> "eac3";
            case "Opus" -> "opus";
            case "fLaC" -> "flac";
            case ".mp3" -> "mp3";
            case "sowt", "twos", "lpcm", "in24", "in32", "fl32", "fl64", "raw ", "ipcm", "fpcm" -> "pcm";
            default -> letters(entry.type());
        };
    }

    /** QuickTime has up to two longer forms of the entry, and wraps the description once more. */
    private static String ofDescription(MediaBytes bytes, Box entry) throws IOException {
        int version = bytes.be16(entry.body() + 8);
        long children = entry.body() + 28 + (version == 1 ? 16 : version == 2 ? 36 : 0);
        AtomicReference<String> codec = new AtomicReference<>("aac");
        new Box("", children, entry.end()).children(bytes, box -> {
            if (box.type().equals("esds")) {
                codec.set(ofDescriptors(bytes, box));
            } else if (box.type().equals("wave")) {
                box.children(bytes, inner -> {
                    if (inner.type().equals("esds")) {
                        codec.set(ofDescriptors(bytes, inner));
                    }
                });
            }
        });
        return codec.get();
    }

    private static String ofDescriptors(MediaBytes bytes, Box box) throws IOException {
        long at = box.body() + 4;
        while (at < box.end() - 2) {
            bytes.step();
            int tag = bytes.u8(at);
            at++;
            while (bytes.u8(at) >= 0x80) {
                at++;
            }
            at++;
            if (tag == ES) {
                int flags = bytes.u8(at + 2);
                at += 3
                        + ((flags & 0x80) != 0 ? 2 : 0)
                        + ((flags & 0x40) != 0 ? 1 + bytes.u8(at + 3) : 0)
                        + ((flags & 0x20) != 0 ? 2 : 0);
            } else if (tag == DECODER) {
                int type = bytes.u8(at);
                if (type == 0x69 || type == 0x6B) {
                    return "mp3";
                }
                at += 13;
            } else {
                return tag == SPECIFIC ? ofAac(bytes.u8(at) >> 3) : "aac";
            }
        }
        return "aac";
    }

    private static String ofAac(int objectType) {
        return objectType == AAC_HE ? "aac-he" : objectType == AAC_HE_2 ? "aac-he-v2" : "aac";
    }

    /** Returns the name of a codec by what Matroska calls it. */
    static String ofMatroska(String id) {
        return switch (id) {
            case "V_MPEG4/ISO/AVC" -> "h264";
            case "V_MPEGH/ISO/HEVC" -> "hevc";
            case "V_AV1" -> "av1";
            case "V_VP8" -> "vp8";
            case "V_VP9" -> "vp9";
            case "A_OPUS" -> "opus";
            case "A_VORBIS" -> "vorbis";
            case "A_FLAC" -> "flac";
            case "A_MPEG/L3" -> "mp3";
            default ->
                id.startsWith("A_AAC")
                        ? "aac"
                        : id.startsWith("A_PCM") ? "pcm" : letters(id.substring(Math.min(2, id.length())));
        };
    }

    /** A name for people out of letters that may be anything. */
    private static String letters(String raw) {
        StringBuilder name = new StringBuilder(8);
        for (char c : raw.toLowerCase(Locale.ROOT).toCharArray()) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '/' || c == '_') {
                name.append(c);
            }
        }
        return name.isEmpty() ? "unknown" : name.toString();
    }
}
