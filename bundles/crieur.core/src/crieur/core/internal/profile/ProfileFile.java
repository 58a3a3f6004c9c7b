package crieur.core.internal.profile;

import crieur.core.inspection.Problem;
import crieur.core.inspection.Profile;
import java.util.List;

/**
 * What came of reading an {@code inspections.yaml}.
 *
 * @param layer what it says, as far as it could be read
 * @param problems what is wrong with it, placed in the file
 */
public record ProfileFile(Profile.Layer layer, List<Problem> problems) {

    /** A file that is not there says nothing. */
    public static final ProfileFile NONE = new ProfileFile(Profile.Layer.EMPTY, List.of());

    public ProfileFile {
        problems = List.copyOf(problems);
    }
}
