package crieur.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.inspection.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each format against the file that shows what it shall be. */
class ReportsTest {

    static Arguments[] formats() {
        FileNames names = new FileNames(Findings.FOLDER);
        return new Arguments[] {
            format("text.txt", out -> new TextReport(out, names, Style.PLAIN, Locale.ENGLISH)),
            format("text_fr.txt", out -> new TextReport(out, names, Style.PLAIN, Locale.FRANCE)),
            format("text_colour.txt", out -> new TextReport(out, names, Style.ANSI, Locale.ENGLISH)),
            format("report.json", out -> new JsonReport(out, names, "1.2.3")),
            format("report.ndjson", out -> new NdjsonReport(out, names)),
            format("report.sarif", out -> new SarifReport(out, names, "1.2.3", Findings.rules())),
            format("junit.xml", out -> new JunitReport(out, names, Severity.WARNING)),
            format("github.txt", out -> new GithubReport(out, names))
        };
    }

    private static Arguments format(String golden, Function<Utf8Buffer, Report> report) {
        return Arguments.of(golden, report);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isAsTheFileShowsIt(String golden, Function<Utf8Buffer, Report> report) throws IOException {
        assertThat(write(report)).isEqualTo(read(golden));
    }

    /** Writes a faulty file, a clean one and one that cannot be read. */
    static String write(Function<Utf8Buffer, Report> format) {
        Utf8Buffer out = new Utf8Buffer();
        Report report = format.apply(out);
        Summary summary = new Summary(() -> 0L);
        report.begin();
        for (FileReport file : new FileReport[] {Findings.faulty(), Findings.clean()}) {
            summary.add(file);
            report.file(file);
        }
        summary.addUnreadable();
        report.unreadable(Findings.FOLDER.resolve("lost.post"), Findings.message("There is no such file"));
        report.end(summary);
        return out.toString();
    }

    private static String read(String golden) throws IOException {
        try (InputStream in = ReportsTest.class.getResourceAsStream(golden)) {
            return in == null ? "no such file" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
