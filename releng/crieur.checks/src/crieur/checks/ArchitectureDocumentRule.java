package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** ARCHITECTURE.md names every bundle. */
public final class ArchitectureDocumentRule implements Rule {

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        Path file = repository.root().resolve("ARCHITECTURE.md");
        String text = repository.read(file);
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            String name = bundle.getFileName().toString();
            if (!text.contains("`" + name + "`")) {
                violations.add(repository.violation(file, "does not name the bundle `" + name + "`"));
            }
        }
        return violations;
    }
}
