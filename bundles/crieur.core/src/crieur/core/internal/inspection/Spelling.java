package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Proposal;
import java.util.List;

/** Proposes the word that was probably meant. */
final class Spelling {

    private Spelling() {}

    /** Proposes to write a word as the value of a field. */
    static Proposal of(String path, String word) {
        return new Proposal(
                CoreMessages.message("Spelling.write", word), List.of(new Change.SetField(path, word)), false);
    }
}
