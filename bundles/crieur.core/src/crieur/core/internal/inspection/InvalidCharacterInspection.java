package crieur.core.internal.inspection;

import crieur.core.inspection.Change;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Proposal;
import crieur.core.inspection.TextRange;
import crieur.core.inspection.TextSubject;
import crieur.core.text.TextSign;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds characters that nobody meant to send: controls, halves of surrogate pairs, what Unicode keeps for no character,
 * and a byte order mark inside the text; X refuses some of them, other networks drop or show them as boxes.
 */
public final class InvalidCharacterInspection implements Inspection<TextSubject> {

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        if (!subject.text().mayHave(TextSign.UNPRINTABLE)) {
            return List.of();
        }
        String text = subject.text().text();
        List<Problem> problems = List.of();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\u007F') {
                continue;
            }
            int end = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))
                    ? i + 2
                    : i + 1;
            if (isInvalid(text, i, end)) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(invalid(text, i, end));
            }
            i = end - 1;
        }
        return problems;
    }

    private static boolean isInvalid(String text, int start, int end) {
        int c = end - start == 2 ? text.codePointAt(start) : text.charAt(start);
        if (c < 0xA0) {
            return c != '\n' && c != '\t' && c != '\r';
        }
        return (c & 0xFFFE) == 0xFFFE
                || c == 0xFEFF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static Problem invalid(String text, int start, int end) {
        TextRange range = new TextRange(start, end);
        int c = end - start == 2 ? text.codePointAt(start) : text.charAt(start);
        Problem problem = Problem.of(
                CoreMessages.message("InvalidCharacterInspection.invalid", String.format("U+%04X", c)),
                new Place.InText(range));
        return isUndecodedByte(c) ? problem : problem.fixedBy(removal(range));
    }

    /** A byte that is no UTF-8 is kept as one of these; it may stand for a letter of another charset. */
    private static boolean isUndecodedByte(int c) {
        return c >= 0xDC80 && c <= 0xDCFF;
    }

    private static Proposal removal(TextRange range) {
        return new Proposal(
                CoreMessages.message("InvalidCharacterInspection.remove"),
                List.of(new Change.ReplaceText(range, "")),
                true);
    }
}
