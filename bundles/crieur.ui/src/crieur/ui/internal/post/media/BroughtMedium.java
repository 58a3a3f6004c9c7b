package crieur.ui.internal.post.media;

import crieur.workspace.internal.change.CopiedMedium;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture or film that a post is about to name.
 *
 * @param file where it is
 * @param copy what was put there for it; empty where the file was there before
 */
record BroughtMedium(Path file, Optional<CopiedMedium> copy) {

    static BroughtMedium there(Path file) {
        return new BroughtMedium(file, Optional.empty());
    }

    static BroughtMedium copied(CopiedMedium copy) {
        return new BroughtMedium(copy.file(), Optional.of(copy));
    }
}
