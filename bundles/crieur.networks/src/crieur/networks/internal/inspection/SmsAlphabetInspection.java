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
import crieur.core.network.SmsMessage;
import crieur.core.network.SmsMessage.Outsider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the characters that more than halve what fits into one SMS, each with what may stand for it. */
public final class SmsAlphabetInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(SmsAlphabetInspection.class);

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        String text = subject.text().text();
        Map<String, List<Outsider>> outsiders = new LinkedHashMap<>();
        for (Outsider outsider : SmsMessage.of(text).outsiders()) {
            String character = text.substring(outsider.start(), outsider.end());
            outsiders.computeIfAbsent(character, key -> new ArrayList<>()).add(outsider);
        }
        List<Problem> problems = new ArrayList<>(0);
        outsiders.forEach((character, places) -> problems.add(problem(character, places)));
        return problems;
    }

    private static Problem problem(String character, List<Outsider> places) {
        Outsider first = places.get(0);
        Problem problem = Problem.of(
                MESSAGES.message("SmsAlphabetInspection.costly", character, places.size()),
                Place.text(first.start(), first.end()));
        Optional<String> replacement = first.replacement();
        if (replacement.isEmpty()) {
            return problem;
        }
        List<Change> changes = new ArrayList<>();
        for (Outsider place : places) {
            changes.add(new Change.ReplaceText(new TextRange(place.start(), place.end()), replacement.get()));
        }
        return problem.fixedBy(new Proposal(
                MESSAGES.message("SmsAlphabetInspection.replace", character, replacement.get()),
                changes,
                !Character.isLetter(character.codePointAt(0))));
    }
}
