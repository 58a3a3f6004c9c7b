package crieur.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small checkout in a temporary folder, with whatever a test needs to be wrong. */
final class Checkout {

    private final Path root;

    Checkout(Path root) {
        this.root = root;
    }

    /** Writes a file. */
    Checkout with(String path, String text) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Writes a bundle's manifest. */
    Checkout bundle(String name, String... headers) {
        String manifest = "Manifest-Version: 1.0\nBundle-SymbolicName: " + name + ";singleton:=true\n"
                + String.join("\n", headers) + "\n";
        return with("bundles/" + name + "/META-INF/MANIFEST.MF", manifest);
    }

    Repository repository() {
        return new Repository(root);
    }
}
