package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.MessageCatalog;
import crieur.core.network.RuleNames;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;

/** Finds links in a text where the network shows them as dead letters. */
public final class UnclickableLinkInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(UnclickableLinkInspection.class);

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (!subject.network().words(RuleNames.LINKS_CLICKABLE).contains("no")) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        for (Entity entity : subject.text().entities()) {
            if (entity.kind() == EntityKind.URL) {
                problems.add(Problem.of(
                        MESSAGES.message(
                                "UnclickableLinkInspection.dead",
                                subject.network().name()),
                        Place.text(entity.start(), entity.end())));
            }
        }
        return problems;
    }
}
