package crieur.cli.internal.command;

import crieur.cli.internal.output.DisplayWidth;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.report.ReportTexts;
import crieur.cli.internal.session.OutputException;
import crieur.cli.internal.session.Session;
import crieur.cli.internal.stdin.CountLine;
import crieur.cli.internal.stdin.CountStream;
import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import crieur.model.source.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** Counts the text on standard input, or one text a line, as networks count it. */
final class CountVerb implements Verb {

    private static final List<String> FORMATS = List.of("text", "ndjson");

    /** A byte order mark and a brace. */
    private static final int PEEKED = 4;

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("CountVerb.summary")
                .description("CountVerb.description")
                .examples("CountVerb.examples");
        command.addOption(CommandFactory.repeated("--network", "NETWORK", texts.text("CountVerb.network")));
        command.addOption(CommandFactory.option("--tier", "TIER", texts.text("CountVerb.tier")));
        command.addOption(CommandFactory.choice("--format", FORMATS, texts.text("CommandTexts.format")));
        command.addOption(CommandFactory.choice("--input", FORMATS, texts.text("CountVerb.input")));
        command.addOption(CommandFactory.choice("--color", CommandTexts.COLOURS, texts.text("CommandTexts.color")));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String format = options.choice("--format", "text", FORMATS, texts);
        String colour = options.choice("--color", "auto", CommandTexts.COLOURS, texts);
        KnownNetworks known = KnownNetworks.of(session, texts);
        List<Network> networks = known.named(options.values("--network"));
        Optional<String> tier = options.value("--tier");
        known.requireTier(tier, networks);
        networks = networks.stream().map(network -> known.usual(network, tier)).toList();
        known.tellProblems(session);
        PushbackInputStream in = new PushbackInputStream(session.terminal().in(), PEEKED);
        if (isOfLines(options, format, in, texts)) {
            return lines(networks, id -> known.findAny(id).map(network -> known.usual(network, tier)), in, session);
        }
        Optional<String> text = StandardText.read(in, session, texts);
        if (text.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        List<CountLine> lines = lines(networks, TextAnalysis.of(text.get()));
        if (format.equals("ndjson")) {
            lines.forEach(line -> line.write(session.terminal().out(), ""));
        } else {
            text(lines, session.terminal().out(), session.terminal().style(colour, session.environment()), texts);
        }
        return lines.stream().allMatch(CountLine::fits) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    /** What begins like a JSON object is taken for lines of them where lines are what is wanted back. */
    private static boolean isOfLines(Options options, String format, PushbackInputStream in, CommandTexts texts) {
        if (options.has("--input")) {
            boolean ofLines = options.choice("--input", "text", FORMATS, texts).equals("ndjson");
            if (ofLines && format.equals("text") && options.has("--format")) {
                throw new UsageException(texts.text("CountVerb.linesOnly"));
            }
            return ofLines;
        }
        if (!format.equals("ndjson")) {
            return false;
        }
        try {
            byte[] first = in.readNBytes(PEEKED);
            in.unread(first);
            return FileText.decode(first).text().startsWith("{");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int lines(
            List<Network> networks, Function<String, Optional<Network>> others, InputStream in, Session session) {
        CountStream stream = new CountStream(in, session.terminal().rawOut(), networks, others, OutputException::new);
        stream.run();
        if (stream.hasUnreadable()) {
            return ExitCode.UNREADABLE;
        }
        return stream.allFit() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static List<CountLine> lines(List<Network> networks, TextAnalysis analysis) {
        List<CountLine> lines = new ArrayList<>();
        networks.forEach(network -> lines.addAll(CountLine.of(network, analysis)));
        return lines;
    }

    private static void text(List<CountLine> lines, Utf8Buffer out, Style style, CommandTexts texts) {
        ReportTexts units = new ReportTexts(texts.locale());
        int nameWidth =
                lines.stream().mapToInt(line -> line.network().length()).max().orElse(0);
        int amountWidth =
                lines.stream().mapToInt(line -> line.amount().length()).max().orElse(0);
        for (CountLine line : lines) {
            out.text(line.fits() ? style.green("✓") : style.red("✕")).text(" ");
            out.text(DisplayWidth.padded(line.network(), nameWidth)).text("  ");
            out.text(" ".repeat(amountWidth - line.amount().length())).text(line.amount());
            out.text(" ").line(style.dim(units.unit(line.count().unit())));
        }
    }
}
