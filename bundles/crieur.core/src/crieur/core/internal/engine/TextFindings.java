package crieur.core.internal.engine;

import crieur.core.inspection.Finding;
import crieur.core.inspection.TextSubject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/** What the text inspections say of one text, each asked once however many channels the text goes to. */
public final class TextFindings {

    /** The answer of an inspection that was stopped. */
    private static final List<Finding> NONE_GIVEN = Collections.unmodifiableList(new ArrayList<>(0));

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
            } else if (answer == NONE_GIVEN) {
                examiner.miss(inspection.live());
            }
            if (!answer.isEmpty()) {
                findings.addAll(answer);
            }
        }
    }

    private List<Finding> ask(BoundInspection inspection) {
        List<Finding> found = new ArrayList<>(0);
        int missing = examiner.missing();
        examiner.examine(inspection, subject, layout, Optional.empty(), found);
        if (examiner.missing() > missing) {
            return NONE_GIVEN;
        }
        return found.isEmpty() ? List.of() : found;
    }
}
