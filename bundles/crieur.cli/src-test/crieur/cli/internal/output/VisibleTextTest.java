package crieur.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void letsNothingCommandTheTerminal() {
        assertThat(VisibleText.of("a\u001b[2Jb\u0007\nc\u009bd\u202ee\u2066f")).isEqualTo("a␛[2Jb␇␊c�d�e�f");
    }

    @Test
    void leavesEverythingElseAlone() {
        String text = "« Rentrée » 🦊 العربية 👩‍👩‍👧 e\u0301";
        assertThat(VisibleText.of(text)).isSameAs(text);
    }
}
