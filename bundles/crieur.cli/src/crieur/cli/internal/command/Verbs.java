package crieur.cli.internal.command;

import java.util.List;
import java.util.Optional;

/** The verbs by name; only the one that is asked for is made. */
final class Verbs {

    /** The names in the order in which help lists them. */
    static final List<String> NAMES =
            List.of("validate", "fix", "count", "split", "preview", "networks", "contributions", "completion", "help");

    private Verbs() {}

    static Optional<Verb> find(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "validate" -> new ValidateVerb();
                    case "fix" -> new FixVerb();
                    case "count" -> new CountVerb();
                    case "split" -> new SplitVerb();
                    case "preview" -> new PreviewVerb();
                    case "networks" -> new NetworksVerb();
                    case "contributions" -> new ContributionsVerb();
                    case "completion" -> new CompletionVerb();
                    case "help" -> new HelpVerb();
                    default -> null;
                });
    }
}
