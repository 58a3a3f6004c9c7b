package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextSign;
import java.util.ArrayList;
import java.util.List;

/** Finds marks that are repeated: {@code !!}, {@code ????}, {@code ,,}, more than three full stops. */
public final class RepeatedPunctuationInspection implements Inspection<TextSubject> {

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        int most = (int) context.threshold("most");
        if (most > 0 && !subject.text().mayHave(TextSign.REPEATED_MARK)) {
            return List.of();
        }
        String text = subject.text().text();
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '?' || !isMark(c)) {
                continue;
            }
            int end = endOfRun(text, i);
            int allowed = c == '.' ? 3 : isExclamation(c) ? mixedAllowance(text, i, end, most) : 1;
            if (end - i > allowed && !isInLink(subject, i)) {
                problems.add(repeated(text, i, end));
            }
            i = end - 1;
        }
        return problems;
    }

    private static boolean isMark(char c) {
        return c == '!' || c == '?' || c == ',' || c == ';' || c == '.';
    }

    private static boolean isExclamation(char c) {
        return c == '!' || c == '?';
    }

    /** A question that is also an exclamation may have one mark of each. */
    private static int mixedAllowance(String text, int start, int end, int most) {
        boolean mixed = false;
        for (int i = start + 1; i < end; i++) {
            mixed |= text.charAt(i) != text.charAt(start);
        }
        return mixed ? Math.max(2, most) : most;
    }

    private static int endOfRun(String text, int start) {
        boolean exclamation = isExclamation(text.charAt(start));
        int i = start + 1;
        while (i < text.length()
                && (text.charAt(i) == text.charAt(start) || (exclamation && isExclamation(text.charAt(i))))) {
            i++;
        }
        return i;
    }

    private static boolean isInLink(TextSubject subject, int offset) {
        for (Entity entity : subject.text().entities()) {
            if (entity.kind() == EntityKind.URL && entity.start() <= offset && offset < entity.end()) {
                return true;
            }
        }
        return false;
    }

    private static Problem repeated(String text, int start, int end) {
        TextRange range = new TextRange(start, end);
        String marks = range.length() > 10 ? text.substring(start, start + 10) + "…" : text.substring(start, end);
        String once = once(text, start, end);
        Proposal write = new Proposal(
                CoreMessages.message("RepeatedPunctuationInspection.write", once),
                List.of(new Change.ReplaceText(range, once)),
                true);
        return Problem.of(
                        CoreMessages.message("RepeatedPunctuationInspection.repeated", marks), new Place.InText(range))
                .fixedBy(write);
    }

    private static String once(String text, int start, int end) {
        char first = text.charAt(start);
        if (first == '.') {
            return "…";
        }
        for (int i = start + 1; i < end; i++) {
            if (text.charAt(i) != first) {
                return first + String.valueOf(text.charAt(i));
            }
        }
        return String.valueOf(first);
    }
}
