package crieur.core.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Where the public suites are; a test that does not find its own is skipped. */
public final class Conformance {

    private Conformance() {}

    /** Returns the lines of a suite's file. */
    public static List<String> lines(String file) throws IOException {
        return Files.readAllLines(path(file));
    }

    /** Returns a suite's file, or skips the test. */
    public static Path path(String file) {
        String configured = System.getProperty("crieur.conformance");
        Path found = configured != null ? Path.of(configured).resolve(file) : beside(file);
        Assumptions.assumeTrue(found != null && Files.exists(found), () -> "no " + file);
        return found;
    }

    private static Path beside(String file) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path candidate =
                    folder.resolveSibling("shared").resolve("conformance").resolve(file);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
