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
        Map<Integer, List<TextRange>> found = new LinkedHashMap<>();
        String text = subject.text().text();
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int end = i + Character.charCount(codePoint);
            if (!GsmAlphabet.has(codePoint)) {
                found.computeIfAbsent(codePoint, key -> new ArrayList<>()).add(new TextRange(i, end));
            }
            i = end;
        }
        List<Problem> problems = new ArrayList<>();
        found.forEach((codePoint, ranges) -> problems.add(problem(codePoint, ranges)));
        return problems;
    }

    private static Problem problem(int codePoint, List<TextRange> ranges) {
        String character = Character.toString(codePoint);
        Problem problem = Problem.of(
                MESSAGES.message("SmsAlphabetInspection.costly", character, ranges.size()),
                new Place.InText(ranges.get(0)));
        Optional<String> replacement = GsmAlphabet.replacement(codePoint);
        if (replacement.isEmpty()) {
            return problem;
        }
        List<Change> changes = new ArrayList<>();
        for (TextRange range : ranges) {
            changes.add(new Change.ReplaceText(range, replacement.get()));
        }
        return problem.fixedBy(new Proposal(
                MESSAGES.message("SmsAlphabetInspection.replace", character, replacement.get()),
                changes,
                GsmAlphabet.isHarmless(codePoint)));
    }
}
