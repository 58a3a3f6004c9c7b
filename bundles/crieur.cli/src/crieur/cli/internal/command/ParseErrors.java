package crieur.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what picocli only says in English. */
final class ParseErrors {

    private static final int FARTHEST_GUESS = 3;

    private final CommandTexts texts;

    ParseErrors(CommandTexts texts) {
        this.texts = texts;
    }

    String message(ParameterException e) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            String argument = String.join(" ", unmatched.getUnmatched());
            return unmatched.isUnknownOption()
                    ? texts.text(
                            "ParseErrors.unknownOption",
                            unmatched.getUnmatched().get(0))
                    : texts.text("ParseErrors.tooMany", argument);
        }
        if (e instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        String value = e.getValue() == null ? "" : e.getValue();
        return texts.text("ParseErrors.invalid", e.getArgSpec() == null ? "" : label(e.getArgSpec()), value);
    }

    private String missing(List<ArgSpec> missing) {
        String labels = missing.stream().map(ParseErrors::label).collect(Collectors.joining(", "));
        boolean option = missing.size() == 1 && missing.get(0).isOption();
        return option ? texts.text("ParseErrors.missingValue", labels) : texts.text("ParseErrors.missing", labels);
    }

    /** Refuses a parameter that is empty, as a script's variable without a value is: as a path it would be the whole folder. */
    void refuseEmpty(ParseResult parsed) {
        for (PositionalParamSpec parameter : parsed.matchedPositionals()) {
            if (parameter.originalStringValues().contains("")) {
                throw new UsageException(texts.text("ParseErrors.invalid", label(parameter), ""));
            }
        }
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /** Returns the message for a verb that there is not, with the one that was perhaps meant. */
    static String unknownVerb(String name, CommandTexts texts) {
        List<String> near = new ArrayList<>();
        for (String verb : Verbs.NAMES) {
            if (verb.startsWith(name) || distance(name, verb) < FARTHEST_GUESS) {
                near.add(verb);
            }
        }
        return name.startsWith("-")
                ? texts.text("ParseErrors.unknownOption", name)
                : near.isEmpty()
                        ? texts.text("ParseErrors.unknownVerb", name)
                        : texts.text("ParseErrors.unknownVerbNear", name, String.join(", ", near));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
