package crieur.core.internal.media;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** One track of a WebM or Matroska film. */
final class MatroskaTrack {

    private static final int NUMBER = 0xD7;
    private static final int TYPE = 0x83;
    private static final int CODEC = 0x86;
    private static final int NANOS_EACH = 0x23E383;
    private static final int VIDEO = 0xE0;
    private static final int WIDTH = 0xB0;
    private static final int HEIGHT = 0xBA;
    private static final int SHOWN_WIDTH = 0x54B0;
    private static final int SHOWN_HEIGHT = 0x54BA;
    private static final int SHOWN_UNIT = 0x54B2;
    private static final int FILM = 1;
    private static final int SOUND = 2;
    private static final int MOST_NAME = 40;

    long number = -1;
    long width;
    long height;
    long nanosEach;

    @Nullable
    String codec;

    private long type;
    private long shownWidth;
    private long shownHeight;
    private long shownUnit;

    /** Reads a track, and keeps it as the film or the sound if it is the first of these. */
    static void read(MediaBytes bytes, Element entry, MatroskaTrack film, MatroskaTrack sound) throws IOException {
        MatroskaTrack track = new MatroskaTrack();
        MatroskaReader.children(bytes, entry, child -> track.read(bytes, child));
        if (track.type == FILM && film.codec == null) {
            film.take(track);
        } else if (track.type == SOUND && sound.codec == null) {
            sound.take(track);
        }
    }

    private void take(MatroskaTrack other) {
        codec = other.codec == null ? "unknown" : other.codec;
        number = other.number;
        nanosEach = other.nanosEach;
        boolean stretched = other.shownUnit == 0 && other.shownWidth > 0 && other.shownHeight > 0;
        width = stretched ? other.shownWidth : other.width;
        height = stretched ? other.shownHeight : other.height;
    }

    private void read(MediaBytes bytes, Element element) throws IOException {
        switch (element.id()) {
            case NUMBER -> number = element.number(bytes);
            case TYPE -> type = element.number(bytes);
            case CODEC -> codec = Codecs.ofMatroska(bytes.latin1(element.body(), element.end(), MOST_NAME));
            case NANOS_EACH -> nanosEach = element.number(bytes);
            case VIDEO ->
                MatroskaReader.children(bytes, element, child -> {
                    switch (child.id()) {
                        case WIDTH -> width = child.number(bytes);
                        case HEIGHT -> height = child.number(bytes);
                        case SHOWN_WIDTH -> shownWidth = child.number(bytes);
                        case SHOWN_HEIGHT -> shownHeight = child.number(bytes);
                        case SHOWN_UNIT -> shownUnit = child.number(bytes);
                        default -> {}
                    }
                });
            default -> {}
        }
    }
}
