package crieur.model.post;

import java.util.Optional;

/**
 * A medium as the front matter names it.
 *
 * @param file path relative to the post's folder; empty if it is missing
 * @param alt the alternative text; empty if it is missing
 */
public record PostMedia(Optional<String> file, Optional<String> alt) {}
