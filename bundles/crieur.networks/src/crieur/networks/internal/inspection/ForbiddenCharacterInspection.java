package crieur.networks.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the characters for which a network refuses a whole text. */
public final class ForbiddenCharacterInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(ForbiddenCharacterInspection.class);
    private static final String FORBIDDEN = "forbidden.characters";

    /** What looks alike and is accepted. */
    private static final Map<String, String> LOOK_ALIKES = Map.of("<", "‹", ">", "›");

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        if (!subject.network().words().containsKey(FORBIDDEN)) {
            return List.of();
        }
        Network.Words forbidden = subject.network().words().get(FORBIDDEN);
        List<Problem> problems = new ArrayList<>();
        String text = subject.text().text();
        for (String character : forbidden.values()) {
            for (int at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) {
                TextRange range = new TextRange(at, at + character.length());
                problems.add(new Problem(
                                "",
                                Optional.empty(),
                                MESSAGES.message(
                                        "ForbiddenCharacterInspection.refused",
                                        character,
                                        subject.network().name()),
                                new Place.InText(range),
                                proposals(character, range))
                        .restingOn(forbidden.provenance()));
            }
        }
        return problems;
    }

    private static List<Proposal> proposals(String character, TextRange range) {
        List<Proposal> proposals = new ArrayList<>();
        String alike = LOOK_ALIKES.get(character);
        if (alike != null) {
            proposals.add(new Proposal(
                    MESSAGES.message("ForbiddenCharacterInspection.replace", alike),
                    List.of(new Change.ReplaceText(range, alike)),
                    false));
        }
        proposals.add(new Proposal(
                MESSAGES.message("ForbiddenCharacterInspection.remove"),
                List.of(new Change.ReplaceText(range, "")),
                false));
        return proposals;
    }
}
