package crieur.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Every exported package says in its package-info what it is for and that nothing in it is null by default.
 *
 * <p>The package of the generated EMF model need not say the second: an unset feature is null there.
 */
public final class AnnotatedPackagesRule implements Rule {

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            for (String exported : repository.manifest(bundle).exports()) {
                Path folder = bundle.resolve("src").resolve(exported.replace('.', '/'));
                if (Files.isDirectory(folder)) {
                    boolean generated =
                            Files.isDirectory(bundle.resolve("src-gen").resolve(exported.replace('.', '/')));
                    check(repository, folder.resolve("package-info.java"), exported, generated, violations);
                }
            }
        }
        return violations;
    }

    private static void check(
            Repository repository, Path info, String exported, boolean generated, List<Violation> violations)
            throws IOException {
        String text = repository.read(info);
        if (!generated && !text.contains("NonNullByDefault")) {
            violations.add(repository.violation(info, exported + " is exported and lacks @NonNullByDefault"));
        }
        if (!text.contains("/**")) {
            violations.add(repository.violation(info, exported + " is exported and lacks a description"));
        }
    }
}
