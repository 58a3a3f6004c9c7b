package crieur.core.internal.inspection;

import crieur.core.inspection.CampaignSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Problem;
import java.util.List;

/** Passes on what could not be understood in a campaign's file. */
public final class CampaignSyntaxInspection implements Inspection<CampaignSubject> {

    @Override
    public List<Problem> inspect(CampaignSubject subject, InspectionContext context) {
        return FileSyntax.problems(subject.campaign());
    }
}
