package crieur.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.text.Entity;
import crieur.core.text.EntityDialect;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to take quadratic time are read to their end, and what is found in them is sound. How long that takes is
 * measured by {@code releng/conformance/run linear}.
 */
class HostileTextTest {

    private static final int LENGTH = 4_000;

    private static final List<String> PIECES = List.of(
            "http://",
            "https://a.",
            "http://a.com/",
            "http://é",
            "http://あ",
            "http://あ.",
            "http://a.b.com",
            "://",
            ".",
            "a.",
            "a.a-",
            "a_.",
            "_a.com",
            "a.com.x_",
            ".com",
            "a.com",
            "aé.com",
            "xn--a.",
            "t.co/",
            "http://t.co/a",
            "(",
            ")",
            "http://a.co/(",
            "http://a.co/((a)",
            "a.co/(a",
            "@",
            "＠",
            "@a",
            "@a@",
            "@a.",
            "@a@b.",
            "a@",
            "a.@",
            "a@b.",
            "#",
            "#1",
            "#a",
            "＃a#",
            "#·",
            "$",
            "$a",
            " $a.",
            "\u0301",
            "e\u0301",
            "\u200D",
            "👩\u200D",
            "👩",
            "🏽",
            "🇫",
            "1\uFE0F\u20E3",
            "\u20E3",
            "\uFE0F",
            "🏴\uDB40\uDC67",
            "\u0915\u094D",
            "\u1100",
            "\u0600",
            "\r",
            "\r\n",
            "\uD83D",
            "\uDE00",
            "\uFFFE",
            "\u0000",
            "\u00AD",
            "http://\u00AD.",
            "?a=",
            "a.co?",
            "http://a.co?!",
            ":",
            ":80",
            "RT@",
            "//",
            "日本語",
            ".みんな",
            "http://☃.net",
            "-.",
            "a-.",
            ".-a",
            "\"",
            "\\",
            "{",
            "€",
            "a b. ",
            "! ",
            "«");

    static Stream<String> pieces() {
        return PIECES.stream();
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void givesSoundEntities(String piece) {
        String text = text(piece, LENGTH);
        TextAnalysis analysis = TextAnalysis.of(text);
        for (EntityDialect dialect : EntityDialect.values()) {
            int last = 0;
            for (Entity entity : analysis.entities(dialect)) {
                assertThat(entity.start()).as("%s %s", dialect, piece).isGreaterThanOrEqualTo(last);
                assertThat(entity.end()).isGreaterThan(entity.start()).isLessThanOrEqualTo(text.length());
                last = entity.start();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void givesCountsThatFit(String piece) {
        String text = text(piece, LENGTH);
        TextAnalysis analysis = TextAnalysis.of(text);
        for (String name : Counters.names()) {
            Counter counter = Counters.byName(name).orElseThrow();
            int whole = counter.count(analysis).value();
            assertThat(whole).as("%s of %s", name, piece).isNotNegative();
            assertThat(counter.fit(analysis, whole)).as(name).isEqualTo(text.length());
            int fit = counter.fit(analysis, whole / 2);
            assertThat(fit).as("%s of %s", name, piece).isBetween(0, text.length());
            assertThat(analysis.isGraphemeBoundary(fit)).as(name).isTrue();
        }
    }

    @Test
    void readsAMegabyteOfSchemes() {
        TextAnalysis analysis = TextAnalysis.of(text("http://", 1 << 20));
        assertThat(analysis.graphemeCount()).isEqualTo(1 << 20);
        assertThat(analysis.entities(EntityDialect.X)).isEmpty();
    }

    private static String text(String piece, int length) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }
}
