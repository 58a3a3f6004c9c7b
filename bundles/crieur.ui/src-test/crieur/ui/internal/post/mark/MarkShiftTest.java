package crieur.ui.internal.post.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkShiftTest {

    private static final List<Mark> MARKS =
            List.of(new Mark(Mark.Kind.FOLD, 4, 4, "see more"), new Mark(Mark.Kind.OVER, 8, 12, "X"));

    @Test
    void findsWhereATextChangedAndByHowMuch() {
        assertThat(MarkShift.between("abcdef", "abcXYdef")).isEqualTo(new MarkShift(3, 2));
        assertThat(MarkShift.between("abc", "ac")).isEqualTo(new MarkShift(1, -1));
        assertThat(MarkShift.between("abc", "abc")).isEqualTo(new MarkShift(3, 0));
    }

    @Test
    void leavesMarksBeforeAChangeWhereTheyAre() {
        List<Mark> longer = List.of(MARKS.get(0), new Mark(Mark.Kind.OVER, 8, 13, "X"));
        assertThat(new MarkShift(12, 1).leaves(MARKS, longer)).isTrue();
    }

    @Test
    void movesMarksBehindAChangeWithTheText() {
        List<Mark> moved = List.of(new Mark(Mark.Kind.FOLD, 5, 5, "see more"), new Mark(Mark.Kind.OVER, 9, 13, "X"));
        assertThat(new MarkShift(0, 1).leaves(MARKS, moved)).isTrue();
        assertThat(new MarkShift(0, 1).leaves(MARKS, MARKS))
                .as("the limit stays while the text moves through it")
                .isFalse();
    }

    @Test
    void seesMarksThatSayOtherThingsOrAreGone() {
        List<Mark> ofAnother = List.of(MARKS.get(0), new Mark(Mark.Kind.OVER, 8, 12, "Mastodon"));
        assertThat(new MarkShift(20, 0).leaves(MARKS, MARKS.subList(0, 1))).isFalse();
        assertThat(new MarkShift(20, 0).leaves(MARKS, ofAnother)).isFalse();
    }
}
