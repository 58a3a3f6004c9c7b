package crieur.cli.internal.report;

import crieur.cli.internal.output.Utf8Buffer;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.Locale;

/** Workflow commands that GitHub Actions shows as annotations beside the lines of a change. */
public final class GithubReport implements Report {

    private final Utf8Buffer out;
    private final FileNames names;

    /** Creates a report. */
    public GithubReport(Utf8Buffer out, FileNames names) {
        this.out = out;
        this.names = names;
    }

    @Override
    public boolean needsSource() {
        return true;
    }

    @Override
    public void file(FileReport file) {
        SourceLines lines = new SourceLines(file.source());
        for (Finding finding : file.findings()) {
            finding(file, finding, lines);
        }
    }

    private void finding(FileReport file, Finding finding, SourceLines lines) {
        out.text("::").text(command(finding.severity()));
        out.text(" file=").text(property(names.of(file.file())));
        out.text(",line=").number(finding.line());
        int endLine = lines.line(finding.range().end());
        if (endLine == finding.line()) {
            out.text(",col=").number(finding.column());
            out.text(",endColumn=").number(lines.column(finding.range().end()));
        } else {
            out.text(",endLine=").number(endLine);
        }
        String channel = finding.channel().map(id -> " (" + id + ")").orElse("");
        out.text(",title=").text(property(finding.inspection() + channel));
        out.text("::").line(data(finding.message().format(Locale.ENGLISH)));
    }

    @Override
    public void unreadable(Path file, Message reason) {
        out.text("::error file=").text(property(names.of(file)));
        out.text(",title=").text(property("cannot be read")).text("::").line(data(reason.format(Locale.ENGLISH)));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
