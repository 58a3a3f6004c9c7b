package crieur.core.internal.engine;

import crieur.core.inspection.Finding;
import crieur.core.inspection.TextSubject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** What the text inspections say of one text, each asked once however many channels the text goes to. */
public final class TextFindings {

    private final Examiner examiner;
    private final TextSubject subject;
    private final Layout layout;
    private final @Nullable BoundInspection[] asked;
    private final @Nullable List<Finding>[] answers;

    @SuppressWarnings("unchecked")
    public TextFindings(Examiner examiner, TextSubject subject, Layout layout, int inspections) {
        this.examiner = examiner;
        this.subject = subject;
        this.layout = layout;
        this.asked = new BoundInspection[inspections];
        this.answers = new List[inspections];
    }

    /** Adds what the inspections of one channel find, asking those that were not asked in the same way before. */
    public void addTo(List<Finding> findings, @Nullable BoundInspection[] inspections) {
        for (int i = 0; i < inspections.length; i++) {
            BoundInspection inspection = inspections[i];
            if (inspection == null) {
                continue;
            }
            List<Finding> answer = asked[i] == inspection ? answers[i] : null;
            if (answer == null) {
                answer = ask(inspection);
                asked[i] = inspection;
                answers[i] = answer;
            }
            if (!answer.isEmpty()) {
                findings.addAll(answer);
            }
        }
    }

    private List<Finding> ask(BoundInspection inspection) {
        List<Finding> found = new ArrayList<>(0);
        examiner.examine(inspection, subject, layout, Optional.empty(), found);
        return found.isEmpty() ? List.of() : found;
    }
}
