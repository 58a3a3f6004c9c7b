package crieur.cli.internal.command;

import crieur.cli.internal.output.DisplayWidth;
import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.report.ReportTexts;
import crieur.cli.internal.session.Session;
import crieur.core.network.Count;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.TextRule;
import crieur.core.text.TextAnalysis;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Counts the text on standard input as networks count it. */
final class CountVerb implements Verb {

    private static final List<String> FORMATS = List.of("text", "ndjson");

    /** One limit of one network and what the text is by it. */
    private record Line(String network, TextRule rule, Count count) {
        boolean fits() {
            return count.valid()
                    && rule.max().map(max -> count.value() <= max.value()).orElse(true);
        }

        String amount() {
            return count.value() + rule.max().map(max -> "/" + max.whole()).orElse("");
        }
    }

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("CountVerb.summary")
                .description("CountVerb.description")
                .examples("CountVerb.examples");
        command.addOption(CommandFactory.repeated("--network", "NETWORK", texts.text("CountVerb.network")));
        command.addOption(CommandFactory.choice("--format", FORMATS, texts.text("CommandTexts.format")));
        command.addOption(CommandFactory.choice("--color", CommandTexts.COLOURS, texts.text("CommandTexts.color")));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String format = options.choice("--format", "text", FORMATS, texts);
        String colour = options.choice("--color", "auto", CommandTexts.COLOURS, texts);
        NetworkRegistry registry = session.contributions().contributions().networks();
        List<Network> networks = networks(options, registry, texts);
        TextAnalysis analysis = TextAnalysis.of(withoutLastLineEnd(read(session)));
        List<Line> lines = new ArrayList<>();
        for (Network network : networks) {
            String id = network.id().substring(network.id().lastIndexOf('.') + 1);
            for (TextRule rule : network.texts("text")) {
                lines.add(new Line(id, rule, rule.counter().count(analysis)));
            }
        }
        if (format.equals("ndjson")) {
            json(lines, session.terminal().out());
        } else {
            text(lines, session.terminal().out(), session.terminal().style(colour, session.environment()), texts);
        }
        return lines.stream().allMatch(Line::fits) ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static List<Network> networks(Options options, NetworkRegistry registry, CommandTexts texts) {
        List<String> ids = new ArrayList<>();
        options.values("--network").forEach(value -> ids.addAll(List.of(value.split(","))));
        List<Network> networks = new ArrayList<>();
        for (String id : ids.isEmpty() ? registry.ids() : ids) {
            Optional<Network> network = registry.find(id.strip());
            if (network.isEmpty() && !ids.isEmpty()) {
                throw new UsageException(texts.text("NetworksVerb.unknown", id, String.join(", ", registry.ids())));
            }
            network.filter(found -> found.active() || !ids.isEmpty()).ifPresent(networks::add);
        }
        return networks;
    }

    private static String read(Session session) {
        try {
            return new String(session.terminal().in().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLastLineEnd(String text) {
        String cut = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return cut.endsWith("\r") ? cut.substring(0, cut.length() - 1) : cut;
    }

    private static void json(List<Line> lines, Utf8Buffer out) {
        JsonWriter json = new JsonWriter(out, false);
        for (Line line : lines) {
            json.beginObject()
                    .member("network", line.network())
                    .member("length", line.count().value());
            json.name("limit");
            if (line.rule().max().isPresent()) {
                json.value(line.rule().max().get().whole());
            } else {
                json.nothing();
            }
            json.member("unit", line.count().unit().id()).name("fits").value(line.fits());
            json.endObject().endDocument();
        }
    }

    private static void text(List<Line> lines, Utf8Buffer out, Style style, CommandTexts texts) {
        ReportTexts units = new ReportTexts(texts.locale());
        int nameWidth =
                lines.stream().mapToInt(line -> line.network().length()).max().orElse(0);
        int amountWidth =
                lines.stream().mapToInt(line -> line.amount().length()).max().orElse(0);
        for (Line line : lines) {
            out.text(line.fits() ? style.green("✓") : style.red("✕")).text(" ");
            out.text(DisplayWidth.padded(line.network(), nameWidth)).text("  ");
            out.text(" ".repeat(amountWidth - line.amount().length())).text(line.amount());
            out.text(" ").line(style.dim(units.unit(line.count().unit())));
        }
    }
}
