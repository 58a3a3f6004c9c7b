package crieur.ui.internal.post.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.jface.text.Position;
import org.junit.jupiter.api.Test;

class ProblemWalkTest {

    private static final List<Position> PROBLEMS =
            List.of(new Position(3, 2), new Position(10, 1), new Position(20, 4));

    @Test
    void goesForwardAndFromTheLastToTheFirst() {
        assertThat(ProblemWalk.next(PROBLEMS, 0, true).offset).isEqualTo(3);
        assertThat(ProblemWalk.next(PROBLEMS, 3, true).offset).isEqualTo(10);
        assertThat(ProblemWalk.next(PROBLEMS, 20, true).offset).isEqualTo(3);
    }

    @Test
    void goesBackAndFromTheFirstToTheLast() {
        assertThat(ProblemWalk.next(PROBLEMS, 20, false).offset).isEqualTo(10);
        assertThat(ProblemWalk.next(PROBLEMS, 3, false).offset).isEqualTo(20);
    }
}
