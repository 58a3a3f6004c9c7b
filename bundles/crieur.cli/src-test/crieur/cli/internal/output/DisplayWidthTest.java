package crieur.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "abc, 3",
        "été, 3",
        "e\u0301te\u0301, 3",
        "日本語, 6",
        "한국, 4",
        "✓ ok, 4",
        "🦊, 2",
        "👩‍👩‍👧, 2",
        "👍🏽, 2",
        "🇫🇷, 2",
        "🇫🇷🇬🇧, 4",
        "❤️, 2",
        "ｆｕｌｌ, 8",
        "a\u202F:, 3"
    })
    void countsColumns(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void padsToColumns() {
        assertThat(DisplayWidth.padded("日本", 6)).isEqualTo("日本  ");
        assertThat(DisplayWidth.padded("too long", 3)).isEqualTo("too long");
    }
}
