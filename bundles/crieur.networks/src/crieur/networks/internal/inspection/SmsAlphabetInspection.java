package crieur.networks.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.SmsMessage;
import crieur.core.network.SmsMessage.Outsider;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the characters that more than halve what fits into one SMS, each with what may stand for it. */
public final class SmsAlphabetInspection implements Inspection<DraftSubject> {

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(SmsAlphabetInspection.class);

    @Override
    public List<Problem> inspect(DraftSubject subject, InspectionContext context) {
        TextAnalysis text = subject.text();
        Map<String, List<TextRange>> found = new LinkedHashMap<>();
        int done = 0;
        for (Outsider outsider : SmsMessage.of(text.text()).outsiders()) {
            if (outsider.start() >= done) {
                TextRange character = character(text, outsider.start());
                done = character.end();
                found.computeIfAbsent(text.text().substring(character.start(), done), key -> new ArrayList<>())
                        .add(character);
            }
        }
        List<Problem> problems = new ArrayList<>(0);
        found.forEach((character, places) -> problems.add(problem(character, places)));
        return problems;
    }

    /** A character as people see it: an emoji with all that it is made of, a letter with its marks. */
    private static TextRange character(TextAnalysis text, int offset) {
        int index = text.graphemeOffset(offset + 1) - 1;
        return new TextRange(text.graphemeIndexToOffset(index), text.graphemeIndexToOffset(index + 1));
    }

    private static Problem problem(String character, List<TextRange> places) {
        String shown = shown(character);
        Problem problem = Problem.of(
                MESSAGES.message("SmsAlphabetInspection.costly", shown, places.size()),
                new Place.InText(places.get(0)));
        boolean letter = Character.isLetter(character.codePointAt(0));
        Optional<String> replacement = SmsMessage.replacement(character);
        if (letter && replacement.isEmpty()) {
            return problem;
        }
        String written = replacement.orElse("");
        Message title = written.isEmpty()
                ? MESSAGES.message("SmsAlphabetInspection.remove", shown)
                : MESSAGES.message("SmsAlphabetInspection.replace", shown, written);
        List<Change> changes = new ArrayList<>();
        places.forEach(place -> changes.add(new Change.ReplaceText(place, written)));
        return problem.fixedBy(new Proposal(title, changes, !letter && replacement.isPresent()));
    }

    /** What cannot be seen is told by its number. */
    private static String shown(String character) {
        boolean seen = character
                .codePoints()
                .anyMatch(c -> !Character.isISOControl(c)
                        && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT
                        && Character.getType(c) != Character.SURROGATE);
        return seen
                ? character
                : character
                        .codePoints()
                        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                        .collect(Collectors.joining(" "));
    }
}
