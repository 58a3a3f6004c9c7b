package crieur.ui.internal.change;

import static crieur.ui.internal.message.Texts.text;

import crieur.model.file.DamagedFileException;
import crieur.model.problem.SyntaxProblem;
import java.io.IOException;
import java.util.Locale;

/** Why a change was not begun. */
final class PlanFailure {

    private PlanFailure() {}

    /** Returns what a person is told: where a file is damaged, and what was kept. */
    static String words(IOException e) {
        if (e instanceof DamagedFileException damaged) {
            SyntaxProblem problem = damaged.problem();
            return text(
                    "PlanFailure.damaged",
                    damaged.fileName(),
                    problem.line(),
                    problem.column(),
                    problem.message(Locale.getDefault()));
        }
        return text("Changes.notRead", e.getMessage());
    }
}
