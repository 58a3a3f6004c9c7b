package crieur.core.internal.media;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** One track of a film in an ISO base media file. */
final class Track {

    private static final long UNKNOWN_32 = 0xFFFF_FFFFL;
    private static final int TURNED_RIGHT = 6;
    private static final int TURNED_LEFT = 8;
    private static final int UPSIDE_DOWN = 3;

    String handler = "";
    long id;
    long width;
    long height;
    int orientation = 1;
    long samples;
    long timescale;
    private double seconds;

    @Nullable
    String codec;

    /** Returns how long the track plays. */
    double seconds() {
        return seconds;
    }

    void read(MediaBytes bytes, Box track) throws IOException {
        track.children(bytes, box -> {
            switch (box.type()) {
                case "tkhd" -> header(bytes, box);
                case "mdia" -> box.children(bytes, child -> media(bytes, child));
                default -> {}
            }
        });
    }

    /** The matrix says how the film is turned to be shown. */
    private void header(MediaBytes bytes, Box box) throws IOException {
        boolean wide = bytes.u8(box.body()) == 1;
        id = bytes.be32(box.body() + (wide ? 20 : 12));
        long matrix = box.body() + (wide ? 52 : 40);
        int a = (int) bytes.be32(matrix);
        int b = (int) bytes.be32(matrix + 4);
        int c = (int) bytes.be32(matrix + 12);
        if (a == 0 && b != 0 && c != 0) {
            orientation = b > 0 ? TURNED_RIGHT : TURNED_LEFT;
        } else if (a < 0 && b == 0) {
            orientation = UPSIDE_DOWN;
        }
    }

    private void media(MediaBytes bytes, Box box) throws IOException {
        switch (box.type()) {
            case "mdhd" -> {
                timescale = timescale(bytes, box);
                seconds = seconds(bytes, box);
            }
            case "hdlr" -> handler = bytes.fourcc(box.body() + 8);
            case "minf" ->
                box.children(bytes, child -> {
                    if (child.type().equals("stbl")) {
                        child.children(bytes, table -> table(bytes, table));
                    }
                });
            default -> {}
        }
    }

    private void table(MediaBytes bytes, Box box) throws IOException {
        switch (box.type()) {
            case "stsz", "stz2" -> samples = bytes.be32(box.body() + 8);
            case "stsd" -> {
                if (bytes.be32(box.body() + 4) > 0) {
                    new Box("stsd", box.body() + 8, box.end()).children(bytes, entry -> {
                        if (codec == null) {
                            sample(bytes, entry);
                        }
                    });
                }
            }
            default -> {}
        }
    }

    private void sample(MediaBytes bytes, Box entry) throws IOException {
        if (handler.equals("vide")) {
            codec = Codecs.ofFilm(entry.type());
            width = bytes.be16(entry.body() + 24);
            height = bytes.be16(entry.body() + 26);
            new Box("", entry.body() + 78, entry.end()).children(bytes, box -> {
                if (box.type().equals("pasp")) {
                    stretch(bytes.be32(box.body()), bytes.be32(box.body() + 4));
                }
            });
        } else if (handler.equals("soun")) {
            codec = Codecs.ofSound(bytes, entry);
        }
    }

    /** Pixels that are not square: the film is shown as wide as this makes it. */
    private void stretch(long across, long down) {
        if (across > 0 && down > 0) {
            width = Math.round((double) width * across / down);
        }
    }

    /** Returns how long a movie or media header says that it plays; 0 for one that does not know. */
    static double seconds(MediaBytes bytes, Box header) throws IOException {
        boolean wide = bytes.u8(header.body()) == 1;
        long scale = timescale(bytes, header);
        long ticks = wide ? bytes.be64(header.body() + 24) : bytes.be32(header.body() + 16);
        boolean unknown = ticks < 0 || !wide && ticks == UNKNOWN_32;
        return unknown || scale == 0 ? 0 : (double) ticks / scale;
    }

    private static long timescale(MediaBytes bytes, Box header) throws IOException {
        return bytes.be32(header.body() + (bytes.u8(header.body()) == 1 ? 20 : 12));
    }
}
