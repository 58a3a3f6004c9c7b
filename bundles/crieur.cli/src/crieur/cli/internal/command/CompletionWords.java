package crieur.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What can follow an option or stand as a parameter. */
final class CompletionWords {

    private final List<String> networks;

    CompletionWords(List<String> networks) {
        this.networks = networks;
    }

    /** Returns the words that an argument takes; none where they cannot be known. */
    List<String> of(ArgSpec argument) {
        if (argument.paramLabel().equals("NETWORK")) {
            return networks;
        }
        List<String> words = new ArrayList<>();
        if (argument.completionCandidates() != null) {
            argument.completionCandidates().forEach(words::add);
        }
        return words;
    }

    /** Returns whether an argument names a file. */
    static boolean isFile(ArgSpec argument) {
        return argument.paramLabel().equals("PATH") || argument.paramLabel().equals("FILE");
    }

    /** Returns whether an option is followed by a value. */
    static boolean hasValue(OptionSpec option) {
        return option.arity().max() > 0;
    }
}
