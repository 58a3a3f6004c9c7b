package crieur.cli.internal.command;

import crieur.cli.internal.output.DisplayWidth;
import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.output.VisibleText;
import crieur.cli.internal.session.Session;
import crieur.core.contribution.Contribution;
import crieur.core.contribution.Contributions;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Lists every network, template, workflow and inspection, the plug-in it comes from, and what is wrong with it. */
final class ContributionsVerb implements Verb {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("ContributionsVerb.summary")
                .description("ContributionsVerb.description")
                .examples("ContributionsVerb.examples");
        command.addOption(CommandFactory.choice("--format", FORMATS, texts.text("CommandTexts.format")));
        command.addOption(CommandFactory.choice("--color", CommandTexts.COLOURS, texts.text("CommandTexts.color")));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String format = options.choice("--format", "text", FORMATS, texts);
        Contributions contributions = session.contributions().contributions();
        contributions.tryAll();
        List<Contribution> all = contributions.list();
        if (format.equals("json")) {
            json(all, session.terminal().out());
        } else {
            String colour = options.choice("--color", "auto", CommandTexts.COLOURS, texts);
            text(all, session.terminal().out(), session.terminal().style(colour, session.environment()), texts);
        }
        return all.stream().allMatch(Contribution::isSound) ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private static void json(List<Contribution> all, Utf8Buffer out) {
        JsonWriter json = new JsonWriter(out, true).beginArray();
        for (Contribution contribution : all) {
            json.beginObject().member("point", contribution.point().id()).member("id", contribution.id());
            json.member("contributor", contribution.contributor())
                    .name("problems")
                    .beginArray();
            contribution.problems().forEach(json::value);
            json.endArray().endObject();
        }
        json.endArray().endDocument();
    }

    private static void text(List<Contribution> all, Utf8Buffer out, Style style, CommandTexts texts) {
        int width =
                all.stream().mapToInt(one -> DisplayWidth.of(one.id())).max().orElse(0);
        String point = "";
        for (Contribution contribution : all) {
            if (!contribution.point().id().equals(point)) {
                out.text(point.isEmpty() ? "" : "\n");
                point = contribution.point().id();
                out.line(style.bold(point));
            }
            String sign = contribution.isSound() ? style.green("✓") : style.red("✕");
            out.text("  ").text(sign).text(" ").text(DisplayWidth.padded(VisibleText.of(contribution.id()), width));
            out.text("  ").line(style.dim(VisibleText.of(contribution.contributor())));
            for (String problem : contribution.problems()) {
                out.text("      ").line(style.red(VisibleText.of(problem)));
            }
        }
        long broken = all.stream().filter(one -> !one.isSound()).count();
        out.ascii('\n').line(texts.text("ContributionsVerb.total", all.size(), broken));
    }
}
