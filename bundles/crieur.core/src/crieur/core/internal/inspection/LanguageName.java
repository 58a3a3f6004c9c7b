package crieur.core.internal.inspection;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.text.LanguageTags;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** Finds what stands for a language in a file and is none, so that spelling would be checked by a guess. */
final class LanguageName {

    private LanguageName() {}

    static List<Problem> check(@Nullable String written, String path) {
        if (written == null || LanguageTags.isKnown(written)) {
            return List.of();
        }
        Problem problem = Problem.of(CoreMessages.message("LanguageName.unknown", written), Place.field(path));
        Optional<String> meant = LanguageTags.meant(written);
        return List.of(meant.map(tag -> problem.fixedBy(Spelling.of(path, tag))).orElse(problem));
    }
}
