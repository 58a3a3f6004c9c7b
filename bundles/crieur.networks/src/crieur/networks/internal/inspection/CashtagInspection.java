package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.RuleNames;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds more cashtags than the network accepts. */
public final class CashtagInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(CashtagInspection.class);

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        Optional<Figure> max = subject.network().figure(RuleNames.CASHTAGS_MAX);
        if (max.isEmpty() || subject.text().text().indexOf('$') < 0) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        int count = 0;
        for (Entity entity : subject.text().entities(EntityDialect.X)) {
            if (entity.kind() == EntityKind.CASHTAG && ++count > max.get().whole()) {
                problems.add(Problem.of(
                                MESSAGES.message(
                                        "CashtagInspection.tooMany",
                                        subject.network().name(),
                                        max.get().whole()),
                                Place.text(entity.start(), entity.end()))
                        .at(Severity.ERROR)
                        .restingOn(max.get().provenance())
                        .fixedBy(PlainWord.of(entity, subject.text())));
            }
        }
        return problems;
    }
}
