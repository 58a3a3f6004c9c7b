package crieur.cli.internal.command;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What was given to a verb. */
final class Options {

    private final ParseResult parsed;

    Options(ParseResult parsed) {
        this.parsed = parsed;
    }

    boolean has(String option) {
        return parsed.hasMatchedOption(option);
    }

    Optional<String> value(String option) {
        OptionSpec matched = parsed.matchedOption(option);
        return matched == null ? Optional.empty() : Optional.ofNullable(matched.getValue());
    }

    /** Returns the value of an option that must be one of several words. */
    String choice(String option, String otherwise, List<String> choices, CommandTexts texts) {
        String value = value(option).orElse(otherwise);
        if (!choices.contains(value)) {
            throw new UsageException(texts.notAChoice(option, value, choices));
        }
        return value;
    }

    List<String> values(String option) {
        OptionSpec matched = parsed.matchedOption(option);
        return matched == null ? List.of() : List.copyOf(matched.originalStringValues());
    }

    List<String> parameters() {
        return parsed.matchedPositionals().stream()
                .flatMap(positional -> positional.originalStringValues().stream())
                .toList();
    }
}
