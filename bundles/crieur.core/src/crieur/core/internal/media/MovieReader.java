package crieur.core.internal.media;

import crieur.core.media.MediaFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Reads MP4 and QuickTime films and recordings: the movie box, wherever it is, and the fragments of a film cut in pieces. */
final class MovieReader implements FormatReader {

    private final List<Track> tracks = new ArrayList<>();
    private final Fragments fragments = new Fragments();
    private double seconds;
    private boolean found;
    private boolean content;
    private boolean cut;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        try {
            Box.visit(bytes, 0, bytes.size(), box -> outermost(bytes, box));
        } finally {
            tell(traits);
        }
        if (!found) {
            throw new DamagedException();
        }
        traits.cut = cut || !content;
    }

    private void outermost(MediaBytes bytes, Box box) throws IOException {
        if (box.type().equals("moov")) {
            found = true;
            box.children(bytes, child -> movie(bytes, child));
        } else if (box.type().equals("moof")) {
            fragments.read(bytes, box);
        }
        content |= box.type().equals("mdat");
        cut |= box.end() > bytes.size();
    }

    private void movie(MediaBytes bytes, Box box) throws IOException {
        switch (box.type()) {
            case "mvhd" -> seconds = Track.seconds(bytes, box);
            case "trak" -> {
                Track track = new Track();
                tracks.add(track);
                track.read(bytes, box);
            }
            case "mvex" -> box.children(bytes, child -> fragments.defaults(bytes, child));
            case "cmov" -> throw new DamagedException();
            default -> {}
        }
    }

    private void tell(Traits traits) {
        traits.seconds = seconds;
        Track film = first("vide");
        Track sound = first("soun");
        if (sound != null) {
            traits.audioCodec = sound.codec;
            traits.seconds = Math.max(traits.seconds, fragments.seconds(sound));
        }
        if (film != null) {
            traits.videoCodec = film.codec;
            traits.size(film.width, film.height);
            traits.turn(film.orientation);
            double played = film.samples > 0 ? film.seconds() : fragments.seconds(film);
            traits.frames = film.samples + fragments.samples(film);
            traits.seconds = Math.max(traits.seconds, fragments.seconds(film));
            traits.frameRate = played > 0 ? traits.frames / played : 0;
        } else if (sound != null && traits.format == MediaFormat.MP4) {
            traits.format = MediaFormat.M4A;
        }
    }

    private @Nullable Track first(String handler) {
        for (Track track : tracks) {
            if (track.handler.equals(handler)) {
                return track;
            }
        }
        return null;
    }
}
