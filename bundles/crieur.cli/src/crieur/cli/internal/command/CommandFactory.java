package crieur.cli.internal.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Makes picocli's commands.
 *
 * <p>By its programming interface and not by annotations: nothing is looked up by reflection, and a call builds only the
 * verb it needs.
 */
final class CommandFactory {

    private CommandFactory() {}

    /** Makes the command of one verb. */
    static CommandLine commandLine(String name, Verb verb, CommandTexts texts) {
        CommandSpec command = CommandSpec.create().name(name);
        verb.describe(command, texts);
        command.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.text("CommandFactory.help"))
                .build());
        return new CommandLine(command).setOverwrittenOptionsAllowed(true).setExpandAtFiles(false);
    }

    /** Makes the command with all its verbs, for help and completion. */
    static CommandLine all(CommandTexts texts) {
        CommandSpec root = CommandSpec.create().name("crieur");
        CommandLine commandLine = new CommandLine(root);
        for (String name : Verbs.NAMES) {
            Verb verb = Verbs.find(name).orElseThrow();
            commandLine.addSubcommand(name, commandLine(name, verb, texts));
        }
        root.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description(texts.text("CommandFactory.help"))
                .build());
        root.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description(texts.text("CommandFactory.version"))
                .build());
        return commandLine;
    }

    /** Makes an option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description.replace("%", "%%"))
                .build();
    }

    /** Makes an option with a value. */
    static OptionSpec option(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description.replace("%", "%%"))
                .build();
    }

    /** Makes an option with one of several values. */
    static OptionSpec choice(String name, List<String> values, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(String.join("|", values))
                .completionCandidates(values)
                .description(description.replace("%", "%%"))
                .build();
    }

    /** Makes an option that may be given several times. */
    static OptionSpec repeated(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel(label)
                .description(description.replace("%", "%%"))
                .build();
    }

    /** Makes the parameters of a verb. */
    static PositionalParamSpec parameters(String label, String arity, String description, List<String> candidates) {
        return PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .completionCandidates(candidates)
                .description(description.replace("%", "%%"))
                .build();
    }

    /** Adds the texts of a manual page. */
    static PageTexts texts(CommandSpec command, CommandTexts texts) {
        return new PageTexts(command.usageMessage(), texts);
    }

    /** The texts of a manual page, by their keys. */
    record PageTexts(UsageMessageSpec page, CommandTexts texts) {

        /** Sets the line that the list of verbs shows. */
        PageTexts summary(String key) {
            page.header(texts.lines(key));
            return this;
        }

        /** Sets what the verb does. */
        PageTexts description(String key) {
            page.description(texts.lines(key));
            return this;
        }

        /** Sets calls that show how it is used. */
        PageTexts examples(String key) {
            page.footer(texts.lines(key));
            return this;
        }
    }
}
