package crieur.ui.internal.fix;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.TextRange;
import org.junit.jupiter.api.Test;

class MovedTextTest {

    @Test
    void whatStandsBeforeAChangeStaysWhereItIs() {
        MovedText moved = MovedText.between("one two three", "one two, three");

        assertThat(moved.find(new TextRange(0, 7))).contains(new TextRange(0, 7));
    }

    @Test
    void whatStandsAfterAChangeMovesWithIt() {
        MovedText moved = MovedText.between("one two three", "one and two three");

        assertThat(moved.find(new TextRange(8, 13))).contains(new TextRange(12, 17));
    }

    @Test
    void whatWasChangedItselfIsNotFoundAgain() {
        MovedText moved = MovedText.between("one tow three", "one two three");

        assertThat(moved.find(new TextRange(4, 7))).isEmpty();
    }

    @Test
    void aTextThatWasNotChangedFindsEverythingInPlace() {
        MovedText moved = MovedText.between("same", "same");

        assertThat(moved.find(new TextRange(1, 3))).contains(new TextRange(1, 3));
    }

    @Test
    void aRepeatedLetterIsNotCountedTwice() {
        MovedText moved = MovedText.between("aa", "aaa");

        assertThat(moved.find(new TextRange(0, 2))).contains(new TextRange(0, 2));
    }
}
