package crieur.networks.internal.inspection;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import crieur.core.text.Entity;
import java.util.List;

/**
 * Tells the first character from which LinkedIn would cut the text without a word, if it were sent as it is.
 *
 * <p>Crieur escapes such characters; who sends the text by another tool has to.
 */
public final class ReservedCharacterInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(ReservedCharacterInspection.class);
    private static final String RESERVED = "reserved.characters";

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (!subject.network().words().containsKey(RESERVED)) {
            return List.of();
        }
        Network.Words reserved = subject.network().words().get(RESERVED);
        String characters = String.join("", reserved.values());
        String text = subject.text().text();
        List<Entity> entities = subject.text().entities();
        int next = 0;
        for (int i = 0; i < text.length(); i++) {
            while (next < entities.size() && entities.get(next).end() <= i) {
                next++;
            }
            boolean inEntity = next < entities.size() && entities.get(next).start() <= i;
            if (!inEntity && characters.indexOf(text.charAt(i)) >= 0) {
                return List.of(Problem.of(
                        MESSAGES.message(
                                "ReservedCharacterInspection.escaped",
                                String.valueOf(text.charAt(i)),
                                subject.network().name()),
                        Place.text(i, i + 1)));
            }
        }
        return List.of();
    }
}
