package crieur.cli.internal.report;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.Locale;

/**
 * JUnit's XML: a suite for each file, a failed test for each finding that makes the check fail, a passed one for each
 * other, and one passed test for a file in which nothing was found.
 */
public final class JunitReport implements Report {

    private final Utf8Buffer out;
    private final FileNames names;
    private final Severity failOn;

    /**
     * Creates a report.
     *
     * @param failOn the least severity that is a failure
     */
    public JunitReport(Utf8Buffer out, FileNames names, Severity failOn) {
        this.out = out;
        this.names = names;
        this.failOn = failOn;
    }

    @Override
    public void begin() {
        out.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line("<testsuites name=\"crieur\">");
    }

    @Override
    public void file(FileReport file) {
        long failures = file.findings().stream().filter(this::fails).count();
        String name = XmlText.attribute(names.of(file.file()));
        suite(name, Math.max(1, file.findings().size()), failures, 0);
        if (file.findings().isEmpty()) {
            out.text("    <testcase classname=\"").text(name).line("\" name=\"no findings\"/>");
        }
        for (Finding finding : file.findings()) {
            testCase(name, finding);
        }
        out.line("  </testsuite>");
    }

    private void testCase(String file, Finding finding) {
        String message = finding.message().format(Locale.ENGLISH);
        String channel = finding.channel().map(id -> " [" + id + "]").orElse("");
        String place = finding.line() + ":" + finding.column() + channel;
        out.text("    <testcase classname=\"").text(file);
        out.text("\" name=\"")
                .text(XmlText.attribute(finding.inspection() + " " + place))
                .line("\">");
        if (fails(finding)) {
            out.text("      <failure type=\"").text(finding.severity().id());
            out.text("\" message=\"").text(XmlText.attribute(message)).text("\">");
            out.text(file)
                    .text(":")
                    .text(XmlText.content(place + ": " + message))
                    .line("</failure>");
        } else {
            out.text("      <system-out>")
                    .text(XmlText.content(finding.severity().id() + ": " + message));
            out.line("</system-out>");
        }
        out.line("    </testcase>");
    }

    @Override
    public void unreadable(Path file, Message reason) {
        String name = XmlText.attribute(names.of(file));
        suite(name, 1, 0, 1);
        out.text("    <testcase classname=\"").text(name).line("\" name=\"can be read\">");
        out.text("      <error message=\"")
                .text(XmlText.attribute(reason.format(Locale.ENGLISH)))
                .line("\"/>");
        out.line("    </testcase>").line("  </testsuite>");
    }

    @Override
    public void end(Summary summary) {
        out.line("</testsuites>");
    }

    private void suite(String name, int tests, long failures, int errors) {
        out.text("  <testsuite name=\"").text(name).text("\" tests=\"").number(tests);
        out.text("\" failures=\"")
                .number(failures)
                .text("\" errors=\"")
                .number(errors)
                .line("\" skipped=\"0\">");
    }

    private boolean fails(Finding finding) {
        return finding.severity().compareTo(failOn) >= 0;
    }
}
