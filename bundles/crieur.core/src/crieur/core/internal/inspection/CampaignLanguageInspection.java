package crieur.core.internal.inspection;

import crieur.core.inspection.CampaignSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import java.util.List;

/** Finds a campaign's language that is none. */
public final class CampaignLanguageInspection implements Inspection<CampaignSubject> {

    @Override
    public List<Problem> inspect(CampaignSubject subject, InspectionContext context) {
        return LanguageName.check(subject.campaign().getLanguage(), "language");
    }
}
