package crieur.ui.internal.autosave;

import crieur.model.source.FileText;
import java.util.Optional;

/**
 * A text that was changed here while somebody else wrote or deleted its file.
 *
 * @param mine the text here
 * @param theirs what the file holds; nothing where it is gone
 */
public record OutsideChange(String mine, Optional<FileText> theirs) {

    /** Returns whether the file is gone. */
    public boolean isDeleted() {
        return theirs.isEmpty();
    }
}
