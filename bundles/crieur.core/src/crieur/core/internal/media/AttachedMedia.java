package crieur.core.internal.media;

import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.media.MediaFlaw;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaKind;
import crieur.core.media.MediaReader;
import crieur.core.media.MediaReading;
import crieur.model.Media;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A medium of a post with what its file says of itself.
 *
 * @param index its place among the post's media, from 0
 * @param file how the post names it
 * @param alt what it says to those who do not see it, without space around; empty for nothing
 * @param reading what reading the file gave; empty where the post names none
 */
public record AttachedMedia(int index, String file, String alt, Optional<MediaReading> reading) {

    /** Returns the media of a post, in order. */
    public static List<AttachedMedia> of(PostSubject post) {
        List<Media> media = post.post().getMedia();
        List<AttachedMedia> attached = new ArrayList<>(media.size());
        for (int i = 0; i < media.size(); i++) {
            String file = media.get(i).getFile();
            String alt = media.get(i).getAlt();
            attached.add(new AttachedMedia(
                    i, file == null ? "" : file, alt == null ? "" : alt.strip(), reading(post, file)));
        }
        return attached;
    }

    /** Reads a file that a post names, inside the brand's folder only. */
    static Optional<MediaReading> reading(PostSubject post, @Nullable String file) {
        if (file == null || file.isBlank()) {
            return Optional.empty();
        }
        try {
            Path path = post.file().resolveSibling(file).normalize();
            return Optional.of(MediaReader.read(path, post.brandFolder()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the file's name without its folders. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** Returns what its file says of itself. */
    public Optional<MediaInfo> info() {
        return reading.flatMap(MediaReading::info);
    }

    /** Returns what is wrong with its file. */
    public Optional<MediaFlaw> flaw() {
        return reading.flatMap(MediaReading::flaw);
    }

    /** Returns the kind by the file's content, else by its name; empty for what neither tells. */
    public Optional<MediaKind> kind() {
        Optional<MediaKind> known = info().map(MediaInfo::kind);
        return known.isPresent() ? known : MediaFormat.ofName(file).map(MediaFormat::kind);
    }

    /** Returns where the post names the file. */
    public Place place() {
        return Place.field("media[" + index + "].file");
    }
}
