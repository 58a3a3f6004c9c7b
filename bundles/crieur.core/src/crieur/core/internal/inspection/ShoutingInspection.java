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
import crieur.core.text.TextSign;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds several words in a row that are all capitals; a single one may be an acronym. */
public final class ShoutingInspection implements Inspection<TextSubject> {

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        if (!subject.text().mayHave(TextSign.CAPITALS)) {
            return List.of();
        }
        return new Search(subject, subject.text().text(), (int) context.threshold("words")).run();
    }

    /** One walk over the words of a text. */
    private static final class Search {
        private final List<Problem> problems = new ArrayList<>(1);
        private final List<Entity> entities;
        private final String text;
        private final int words;
        private int nextEntity;
        private int runStart = -1;
        private int runEnd;
        private int runWords;
        private boolean hasLongWord;

        Search(TextSubject subject, String text, int words) {
            this.entities = subject.text().entities();
            this.text = text;
            this.words = words;
        }

        List<Problem> run() {
            int i = 0;
            while (i < text.length()) {
                int entityEnd = entityEnd(i);
                if (entityEnd > i) {
                    i = entityEnd;
                } else if (Character.isLetter(text.charAt(i))) {
                    i = word(i);
                } else {
                    if (".!?\n".indexOf(text.charAt(i)) >= 0) {
                        endOfRun();
                    }
                    i++;
                }
            }
            endOfRun();
            return problems;
        }

        private int entityEnd(int offset) {
            while (nextEntity < entities.size() && entities.get(nextEntity).end() <= offset) {
                nextEntity++;
            }
            boolean inside =
                    nextEntity < entities.size() && entities.get(nextEntity).start() <= offset;
            return inside ? entities.get(nextEntity).end() : offset;
        }

        private int word(int start) {
            int end = start;
            boolean allCapitals = true;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                allCapitals &= Character.isUpperCase(text.charAt(end));
                end++;
            }
            if (!allCapitals) {
                endOfRun();
            } else {
                runStart = runStart < 0 ? start : runStart;
                runEnd = end;
                runWords += end - start >= 2 ? 1 : 0;
                hasLongWord |= end - start >= 5;
            }
            return end;
        }

        private void endOfRun() {
            if (runWords >= words && hasLongWord) {
                problems.add(problem());
            }
            runStart = -1;
            runWords = 0;
            hasLongWord = false;
        }

        private Problem problem() {
            TextRange range = new TextRange(runStart, runEnd);
            String lower = text.substring(runStart, runEnd).toLowerCase(Locale.ROOT);
            String sentence = startsSentence() ? Character.toTitleCase(lower.charAt(0)) + lower.substring(1) : lower;
            Proposal write = new Proposal(
                    CoreMessages.message("ShoutingInspection.write", sentence),
                    List.of(new Change.ReplaceText(range, sentence)),
                    false);
            return Problem.of(CoreMessages.message("ShoutingInspection.shouting"), new Place.InText(range))
                    .fixedBy(write);
        }

        private boolean startsSentence() {
            int i = runStart - 1;
            while (i >= 0 && text.charAt(i) != '\n' && !Character.isLetterOrDigit(text.charAt(i))) {
                if (".!?".indexOf(text.charAt(i)) >= 0) {
                    return true;
                }
                i--;
            }
            return i < 0 || text.charAt(i) == '\n';
        }
    }
}
