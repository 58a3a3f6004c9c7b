package crieur.core.internal.inspection;

import crieur.core.inspection.BrandSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import java.util.ArrayList;
import java.util.List;

/** Finds a brand's language that is none. */
public final class BrandLanguageInspection implements Inspection<BrandSubject> {

    @Override
    public List<Problem> inspect(BrandSubject subject, InspectionContext context) {
        List<Problem> problems = new ArrayList<>(0);
        List<String> languages = subject.brand().getLanguages();
        for (int i = 0; i < languages.size(); i++) {
            problems.addAll(LanguageName.check(languages.get(i), "languages[" + i + "]"));
        }
        return problems;
    }
}
