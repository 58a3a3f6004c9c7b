package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.TextSubject;
import crieur.core.text.TextAnalysis;
import crieur.core.text.TextSign;
import java.util.ArrayList;
import java.util.List;

/** Finds what was to be filled in before sending: {@code {{name}}}, {@code ${date}}, {@code [[link]]}, filler text, notes to oneself. */
public final class PlaceholderInspection implements Inspection<TextSubject> {

    private static final int LONGEST = 80;
    private static final String[] TO_DO = {"TODO", "TBD", "TBC"};
    private static final String[] FIX_ME = {"FIXME"};
    private static final String[] CROSSES = {"XXXX", "XXX"};
    private static final String[] FILLER = {"lorem ipsum"};
    private static final String[] REMARKS = {"à compléter", "à remplir", "à définir", "a compléter"};

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        TextAnalysis analysis = subject.text();
        if (!analysis.mayHave(TextSign.OPENING)
                && !analysis.mayHave(TextSign.CAPITALS)
                && !analysis.mayHave(TextSign.NOTE)) {
            return List.of();
        }
        String text = analysis.text();
        List<Problem> problems = new ArrayList<>(0);
        for (int i = 0; i < text.length(); i++) {
            int end =
                    switch (text.charAt(i)) {
                        case '{' -> closed(text, i, "{{", "}}");
                        case '$' -> closed(text, i, "${", "}");
                        case '[' -> closed(text, i, "[[", "]]");
                        case 'T' -> note(text, i, TO_DO);
                        case 'F' -> note(text, i, FIX_ME);
                        case 'X' -> note(text, i, CROSSES);
                        case 'l', 'L' -> note(text, i, FILLER);
                        case 'à', 'À', 'A' -> note(text, i, REMARKS);
                        default -> -1;
                    };
            if (end > 0) {
                String what = text.substring(i, end);
                problems.add(Problem.of(CoreMessages.message("PlaceholderInspection.left", what), Place.text(i, end)));
                i = end - 1;
            }
        }
        return problems;
    }

    private static int closed(String text, int start, String opening, String closing) {
        if (!text.startsWith(opening, start)) {
            return -1;
        }
        int limit = Math.min(text.length(), start + LONGEST);
        for (int i = start + opening.length(); i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return -1;
            }
            if (text.startsWith(closing, i)) {
                return i > start + opening.length() ? i + closing.length() : -1;
            }
        }
        return -1;
    }

    private static int note(String text, int start, String[] notes) {
        boolean inWord = start > 0 && isPartOfWord(text.charAt(start - 1));
        if (inWord || start + 3 > text.length()) {
            return -1;
        }
        for (String note : notes) {
            int end = start + note.length();
            boolean capitals = Character.isUpperCase(note.charAt(note.length() - 1));
            if (text.regionMatches(!capitals, start, note, 0, note.length())
                    && (end == text.length() || !isPartOfWord(text.charAt(end)))) {
                return end;
            }
        }
        return -1;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '#' || c == '@';
    }
}
