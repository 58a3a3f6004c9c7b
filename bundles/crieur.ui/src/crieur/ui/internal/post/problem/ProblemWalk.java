package crieur.ui.internal.post.problem;

import java.util.List;
import org.eclipse.jface.text.Position;

/** Which problem comes next when a person walks through them. */
final class ProblemWalk {

    private ProblemWalk() {}

    /**
     * Returns the problem after or before a place; after the last comes the first.
     *
     * @param problems at least one, by their start
     */
    static Position next(List<Position> problems, int caret, boolean forward) {
        if (forward) {
            return problems.stream()
                    .filter(position -> position.offset > caret)
                    .findFirst()
                    .orElse(problems.get(0));
        }
        return problems.stream()
                .filter(position -> position.offset < caret)
                .reduce((earlier, later) -> later)
                .orElse(problems.get(problems.size() - 1));
    }
}
