package crieur.cli.internal.report;

import crieur.cli.internal.output.DisplayWidth;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.output.VisibleText;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The report for people: a paragraph for each post, with a line for each channel and each finding, then a summary. */
public final class TextReport implements Report {

    private static final String INDENT = "  ";

    private final Utf8Buffer out;
    private final FileNames names;
    private final Style style;
    private final ReportTexts texts;

    /** Creates a report in a language. */
    public TextReport(Utf8Buffer out, FileNames names, Style style, Locale locale) {
        this.out = out;
        this.names = names;
        this.style = style;
        this.texts = new ReportTexts(locale);
    }

    @Override
    public void file(FileReport file) {
        if (!file.post() && file.findings().isEmpty()) {
            return;
        }
        heading(file);
        channels(file.channels());
        findings(file.findings());
        out.ascii('\n');
    }

    private void heading(FileReport file) {
        out.text(style.bold(VisibleText.of(names.of(file.file()))));
        if (!file.title().isBlank()) {
            out.text(INDENT).text(VisibleText.of(file.title()));
        }
        out.ascii('\n');
    }

    private void channels(List<ChannelLength> channels) {
        int nameWidth = widest(channels, ChannelLength::channel);
        int lengthWidth = widest(channels, channel -> Long.toString(channel.length()));
        int limitWidth = widest(channels, ReportTexts::limit);
        for (ChannelLength channel : channels) {
            String length = Long.toString(channel.length());
            out.text(INDENT).text(sign(channel.state())).text(" ");
            out.text(DisplayWidth.padded(VisibleText.of(channel.channel()), nameWidth))
                    .text(INDENT);
            out.text(" ".repeat(lengthWidth - length.length())).text(length);
            out.text(DisplayWidth.padded(ReportTexts.limit(channel), limitWidth))
                    .text(" ");
            String thread = channel.posts() > 1 ? texts.thread(channel.posts()) : "";
            out.line(style.dim(texts.unit(channel.unit()) + thread));
        }
    }

    private void findings(List<Finding> findings) {
        List<String> places = new ArrayList<>();
        findings.forEach(finding -> places.add(finding.line() + ":" + finding.column()));
        int placeWidth = widest(places, Function.identity());
        int severityWidth = widest(findings, finding -> texts.severity(finding.severity()));
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            String severity = DisplayWidth.padded(texts.severity(finding.severity()), severityWidth);
            out.text(INDENT)
                    .text(DisplayWidth.padded(places.get(i), placeWidth))
                    .text(INDENT);
            out.text(coloured(finding.severity(), severity)).text(INDENT);
            finding.channel()
                    .ifPresent(channel -> out.text(VisibleText.of(channel)).text(texts.colon()));
            out.text(VisibleText.of(texts.format(finding.message()))).text(INDENT);
            out.line(style.dim(finding.inspection()));
        }
    }

    @Override
    public void unreadable(Path file, Message reason) {
        out.text(style.bold(VisibleText.of(names.of(file)))).ascii('\n');
        out.text(INDENT).text(style.red(ChannelState.BAD.sign())).text(" ");
        out.line(VisibleText.of(texts.format(reason))).ascii('\n');
    }

    @Override
    public void end(Summary summary) {
        out.line(texts.checked(summary));
        if (summary.findings() > 0) {
            out.line(coloured(summary.worst().orElse(Severity.INFO), texts.found(summary)));
        } else if (summary.unreadable() == 0) {
            out.line(style.green(texts.nothingFound()));
        }
        if (summary.damaged() > 0) {
            out.line(style.red(texts.damaged(summary)));
        }
        if (summary.incomplete() > 0) {
            out.line(style.red(texts.incomplete(summary)));
        }
        if (summary.unreadable() > 0) {
            out.line(style.red(texts.unreadable(summary)));
        }
        if (summary.fixable() > 0) {
            out.line(texts.fixable(summary));
        }
    }

    private String sign(ChannelState state) {
        return switch (state) {
            case GOOD -> style.green(state.sign());
            case WARNING -> style.yellow(state.sign());
            case BAD -> style.red(state.sign());
        };
    }

    private String coloured(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> style.red(text);
            case WARNING -> style.yellow(text);
            case INFO -> style.blue(text);
        };
    }

    private static <T> int widest(List<T> items, Function<T, String> text) {
        int widest = 0;
        for (T item : items) {
            widest = Math.max(widest, DisplayWidth.of(text.apply(item)));
        }
        return widest;
    }
}
