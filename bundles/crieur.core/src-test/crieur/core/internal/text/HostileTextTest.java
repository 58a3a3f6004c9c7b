package crieur.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.text.EntityDialect;
import crieur.core.text.TextAnalysis;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take quadratic time: four times the text must not take much more than four times the work. */
class HostileTextTest {

    private static final int SMALL = 16_000;
    private static final int FACTOR = 4;
    /** Quadratic work would give 16; what is between is left to the collector and the other tenants of the machine. */
    private static final double MOST = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

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
    void takesTimeInProportionToItsLength(String piece) {
        String small = text(piece, SMALL);
        String large = text(piece, SMALL * FACTOR);
        double ratio = Double.MAX_VALUE;
        for (int attempt = 0; attempt < 6 && ratio > MOST; attempt++) {
            work(small);
            ratio = Math.min(ratio, cost(large) / (double) Math.max(1, Math.min(cost(small), cost(small))));
        }
        assertThat(ratio).as(piece).isLessThan(MOST);
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

    private static long cost(String text) {
        long start = THREADS.getCurrentThreadCpuTime();
        work(text);
        return THREADS.getCurrentThreadCpuTime() - start;
    }

    private static void work(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        for (EntityDialect dialect : EntityDialect.values()) {
            analysis.entities(dialect);
        }
        for (String name : Counters.names()) {
            Counter counter = Counters.byName(name).orElseThrow();
            counter.count(analysis);
            counter.fit(analysis, counter.count(analysis).value() / 2);
        }
        analysis.wordCount();
        XUrlSyntax.isValid(text, true);
        XEntities.reply(TextScan.of(text));
    }
}
