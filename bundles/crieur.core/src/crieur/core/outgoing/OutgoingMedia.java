package crieur.core.outgoing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture, film, sound or document of an outgoing post.
 *
 * @param name the file's name, for people
 * @param file the file, absolute; empty where there is no such file inside the brand's folder
 * @param kind what it is
 * @param alt what is told to those who cannot see it; empty where there is none or the network takes none
 */
public record OutgoingMedia(String name, Optional<Path> file, Kind kind, Optional<String> alt) {

    /** What a medium is. */
    public enum Kind {
        /** A picture that does not move. */
        IMAGE,
        /** A picture that may move. */
        GIF,
        /** A film. */
        VIDEO,
        /** A sound. */
        AUDIO,
        /** Pages: PDF, slides. */
        DOCUMENT,
        /** A file of another kind. */
        OTHER
    }
}
