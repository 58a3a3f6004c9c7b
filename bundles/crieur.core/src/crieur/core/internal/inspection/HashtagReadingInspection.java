package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.internal.spelling.CompoundWords;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Finds hashtags of several words without a capital for each: a screen reader reads them as one, and so does a person in
 * a hurry. The words are told by underscores, or by finding them in the text and among the commonest words.
 */
public final class HashtagReadingInspection implements Inspection<TextSubject> {

    private static final int SHORTEST = 9;

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        List<Problem> problems = List.of();
        for (Entity entity : subject.text().entities()) {
            if (entity.kind() != EntityKind.HASHTAG || entity.length() < SHORTEST) {
                continue;
            }
            String tag = subject.text().text(entity);
            String body = tag.substring(1);
            if (!isOfOneCase(body)) {
                continue;
            }
            List<String> words = CompoundWords.of(subject.text(), body).split(body);
            Problem problem = problem(entity, tag, words, (int) context.threshold("letters"));
            if (problem != null) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(problem);
            }
        }
        return problems;
    }

    /** Returns whether no capital inside tells one word from the next. */
    private static boolean isOfOneCase(String body) {
        boolean upper = false;
        boolean lower = false;
        for (int i = 1; i < body.length(); i++) {
            upper |= Character.isUpperCase(body.charAt(i));
            lower |= Character.isLowerCase(body.charAt(i));
        }
        return !(upper && lower);
    }

    private static @Nullable Problem problem(Entity entity, String tag, List<String> words, int letters) {
        TextRange range = new TextRange(entity.start(), entity.end());
        Optional<String> written = words.size() < 2 ? Optional.empty() : Optional.of(tag.charAt(0) + camelCase(words));
        if (written.isPresent() && !written.get().equals(tag)) {
            Proposal write = new Proposal(
                    CoreMessages.message("HashtagReadingInspection.write", written.get()),
                    List.of(new Change.ReplaceText(range, written.get())),
                    true);
            return Problem.of(
                            CoreMessages.message("HashtagReadingInspection.words", tag, written.get()),
                            new Place.InText(range))
                    .fixedBy(write);
        }
        if (words.size() < 2 && entity.length() > letters) {
            return Problem.of(CoreMessages.message("HashtagReadingInspection.long", tag), new Place.InText(range))
                    .under("long")
                    .at(Severity.INFO);
        }
        return null;
    }

    private static String camelCase(List<String> words) {
        StringBuilder result = new StringBuilder();
        for (String word : words) {
            result.append(Character.toTitleCase(word.charAt(0)));
            result.append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return result.toString();
    }
}
