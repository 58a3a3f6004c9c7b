package crieur.core.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.network.TextRule;
import java.util.List;
import java.util.Optional;

/** Finds text that the network refuses for a reason other than its length, as its counter says. */
public final class RefusedTextInspection implements Inspection<DraftSubject> {

    @Override
    public List<Problem> inspect(DraftSubject draft, InspectionContext context) {
        for (TextRule rule : draft.network().texts()) {
            if (rule.field().equals("text")
                    && !rule.count(draft.text(), Optional.empty()).valid()
                    && !draft.text().isBlank()) {
                String network = draft.network().name();
                return List.of(Problem.of(CoreMessages.message("RefusedTextInspection.refused", network), Place.WHOLE));
            }
        }
        return List.of();
    }
}
