package crieur.cli.internal.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completion script for zsh, with what each verb and option does. */
final class ZshCompletion {

    private final CompletionWords words;
    private final StringBuilder out = new StringBuilder();

    ZshCompletion(List<String> networks) {
        this.words = new CompletionWords(networks);
    }

    String script(CommandLine all) {
        line("#compdef crieur");
        line("# zsh completion for crieur; load it with: source <(crieur completion zsh)");
        line("_crieur() {");
        line("    local -a verbs");
        line("    verbs=(");
        all.getSubcommands().forEach((name, command) -> line("        " + quoted(name + ":" + summary(command))));
        line("    )");
        line("    if (( CURRENT == 2 )); then");
        line("        _describe -t verbs crieur verbs");
        line("        return");
        line("    fi");
        line("    local verb=$words[2]");
        line("    shift words");
        line("    (( CURRENT-- ))");
        line("    case $verb in");
        all.getSubcommands().forEach((name, command) -> verb(name, command.getCommandSpec()));
        line("    esac");
        line("}");
        line("compdef _crieur crieur");
        return out.toString();
    }

    private static String summary(CommandLine command) {
        return String.join(" ", command.getCommandSpec().usageMessage().header())
                .replace("%%", "%");
    }

    private void verb(String name, CommandSpec command) {
        out.append("    ").append(name).append(") _arguments");
        for (OptionSpec option : command.options()) {
            boolean value = CompletionWords.hasValue(option);
            String repeated = option.isMultiValue() ? "*" : "";
            String description = "[" + bracketed(String.join(" ", option.description())) + "]";
            String action = value ? ":" + escaped(option.paramLabel()) + ":" + action(option) : "";
            next(repeated + option.longestName() + (value ? "=" : "") + description + action);
        }
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String count = parameter.arity().max() > 1 ? "*" : "1";
            next(count + ":" + escaped(parameter.paramLabel()) + ":" + action(parameter));
        }
        line(" ;;");
    }

    private String action(ArgSpec argument) {
        List<String> values = words.of(argument);
        return CompletionWords.isFile(argument)
                ? "_files"
                : values.isEmpty() ? " " : "(" + String.join(" ", values) + ")";
    }

    private void next(String specification) {
        out.append(" \\\n        ").append(quoted(specification));
    }

    private static String bracketed(String text) {
        return escaped(text.replace("%%", "%")).replace("[", "\\[").replace("]", "\\]");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace(":", "\\:").replace('\n', ' ');
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
