package crieur.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceLinesTest {

    @Test
    void countsEveryKindOfLineEnd() {
        SourceLines lines = new SourceLines("a\nb\r\nc\rd");
        assertThat(lines.line(0)).isEqualTo(1);
        assertThat(lines.line(2)).isEqualTo(2);
        assertThat(lines.line(5)).isEqualTo(3);
        assertThat(lines.line(7)).isEqualTo(4);
        assertThat(lines.column(3)).isEqualTo(2);
        assertThat(lines.column(8)).isEqualTo(2);
    }

    @Test
    void countsColumnsInUtf16() {
        assertThat(new SourceLines("🦊x").column(2)).isEqualTo(3);
    }

    @Test
    void takesAPlaceBehindTheTextForItsEnd() {
        SourceLines lines = new SourceLines("ab");
        assertThat(lines.line(99)).isEqualTo(1);
        assertThat(lines.column(99)).isEqualTo(3);
    }
}
