package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names say what a thing is: no {@code I} prefix, no {@code Impl}, no {@code util}; internals are called so. */
public final class NameRule implements Rule {

    private static final Pattern PREFIXED = Pattern.compile("I[A-Z][a-z].*");
    private static final Pattern EMPTY_WORD = Pattern.compile(".*(Impl|Utils?|Helper|Misc)");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            for (Path file : repository.files(bundle.resolve("src"), ".java")) {
                String type = file.getFileName().toString().replace(".java", "");
                if (PREFIXED.matcher(type).matches()) {
                    violations.add(repository.violation(file, "no I prefix"));
                }
                if (EMPTY_WORD.matcher(type).matches()) {
                    violations.add(repository.violation(file, "the name says how, not what"));
                }
                if (file.getParent().getFileName().toString().matches("utils?|helpers?|misc|common")) {
                    violations.add(repository.violation(file, "the package has no subject"));
                }
            }
        }
        return violations;
    }
}
