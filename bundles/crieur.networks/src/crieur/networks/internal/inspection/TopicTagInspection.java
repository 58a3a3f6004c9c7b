package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the hashtags that a network with a single topic a post shows as plain text. */
public final class TopicTagInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(TopicTagInspection.class);
    private static final String TOPICS_MAX = "topics.max";

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        Optional<Figure> max = subject.network().figure(TOPICS_MAX);
        if (max.isEmpty()) {
            return List.of();
        }
        List<Problem> problems = new ArrayList<>();
        int count = 0;
        for (Entity entity : subject.text().entities()) {
            if (entity.kind() == EntityKind.HASHTAG && ++count > max.get().whole()) {
                problems.add(Problem.of(
                                MESSAGES.message(
                                        "TopicTagInspection.plain",
                                        subject.text().text(entity),
                                        subject.network().name()),
                                Place.text(entity.start(), entity.end()))
                        .fixedBy(PlainWord.of(entity, subject.text())));
            }
        }
        return problems;
    }
}
