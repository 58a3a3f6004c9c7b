package crieur.cli.internal.command;

import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.session.Session;
import crieur.core.network.Network;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** Prints the rules of the networks, each figure with its source, date and standing. */
final class NetworksVerb implements Verb {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("NetworksVerb.summary")
                .description("NetworksVerb.description")
                .examples("NetworksVerb.examples");
        command.addOption(CommandFactory.choice("--format", FORMATS, texts.text("CommandTexts.format")));
        command.addOption(CommandFactory.choice("--color", CommandTexts.COLOURS, texts.text("CommandTexts.color")));
        command.addPositional(CommandFactory.parameters("NETWORK", "0..*", texts.text("NetworksVerb.id"), List.of()));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String format = options.choice("--format", "text", FORMATS, texts);
        String colour = options.choice("--color", "auto", CommandTexts.COLOURS, texts);
        KnownNetworks known = KnownNetworks.of(session, texts);
        List<String> asked = options.parameters();
        List<Network> networks = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        for (String id : asked.isEmpty() ? known.ids() : asked) {
            known.find(id).ifPresentOrElse(networks::add, () -> broken.add(id));
        }
        print(format, asked, networks, session, texts, colour);
        broken.forEach(id -> session.terminal().error(texts.text("NetworksVerb.broken", id)));
        boolean badFiles = known.tellProblems(session);
        return broken.isEmpty() && !badFiles ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }

    private static void print(
            String format,
            List<String> asked,
            List<Network> networks,
            Session session,
            CommandTexts texts,
            String colour) {
        if (format.equals("json")) {
            JsonWriter json = new JsonWriter(session.terminal().out(), true);
            NetworkJson writer = new NetworkJson(json);
            if (asked.size() == 1) {
                networks.forEach(writer::write);
            } else {
                json.beginArray();
                networks.forEach(writer::write);
                json.endArray();
            }
            json.endDocument();
            return;
        }
        Style style = session.terminal().style(colour, session.environment());
        NetworkText writer = new NetworkText(session.terminal().out(), style, texts);
        if (asked.isEmpty()) {
            writer.list(networks);
        } else {
            networks.forEach(writer::sheet);
        }
    }
}
