package crieur.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Writes the completion script for bash, 3.2 or newer. */
final class BashCompletion {

    private final CompletionWords words;
    private final StringBuilder out = new StringBuilder();

    BashCompletion(List<String> networks) {
        this.words = new CompletionWords(networks);
    }

    String script(CommandLine all) {
        line("# bash completion for crieur; load it with: source <(crieur completion bash)");
        line("_crieur() {");
        line("    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} IFS=$'\\n'");
        line("    COMPREPLY=()");
        line("    if [ \"$COMP_CWORD\" -eq 1 ]; then");
        line("        COMPREPLY=($(compgen -W $'"
                + words(new ArrayList<>(all.getSubcommands().keySet())) + "\\n--help\\n--version' -- \"$cur\"))");
        line("        return");
        line("    fi");
        line("    case ${COMP_WORDS[1]} in");
        all.getSubcommands().forEach((name, command) -> verb(name, command.getCommandSpec()));
        line("    esac");
        line("}");
        line("complete -o filenames -F _crieur crieur");
        return out.toString();
    }

    private void verb(String name, CommandSpec command) {
        line("    " + name + ")");
        line("        case $prev in");
        for (OptionSpec option : command.options()) {
            if (CompletionWords.hasValue(option)) {
                line("        " + String.join("|", option.names()) + ") " + values(option) + "; return ;;");
            }
        }
        line("        esac");
        line("        case $cur in");
        line("        -*) COMPREPLY=($(compgen -W $'" + words(options(command)) + "' -- \"$cur\")) ;;");
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            String values = CompletionWords.isFile(parameter) ? files() : compgen(words.of(parameter));
            line("        *) " + values + " ;;");
        }
        line("        esac");
        line("        ;;");
    }

    private String values(OptionSpec option) {
        return CompletionWords.isFile(option) ? files() : compgen(words.of(option));
    }

    private String compgen(List<String> values) {
        return values.isEmpty() ? ":" : "COMPREPLY=($(compgen -W $'" + words(values) + "' -- \"$cur\"))";
    }

    private static String files() {
        return "COMPREPLY=($(compgen -f -- \"$cur\"))";
    }

    private static List<String> options(CommandSpec command) {
        List<String> names = new ArrayList<>();
        command.options().forEach(option -> names.add(option.longestName()));
        return names;
    }

    private static String words(List<String> words) {
        return String.join("\\n", words);
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
