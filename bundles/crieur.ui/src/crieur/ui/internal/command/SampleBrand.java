package crieur.ui.internal.command;

import crieur.workspace.internal.change.TreeCopy;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;

/** The sample brand that comes with the product, and the person's copy of it. */
final class SampleBrand {

    private final Path samples;
    private final Path home;
    private final String name;

    /**
     * Creates access to a sample.
     *
     * @param samples the folder of the samples
     * @param home the folder in which the person's brands are put
     * @param name the sample's folder
     */
    SampleBrand(Path samples, Path home, String name) {
        this.samples = samples;
        this.home = home;
        this.name = name;
    }

    /** The sample in the person's language, below the installation, copied to the person's home. */
    static SampleBrand ofInstallation() {
        Path home = BrandsHome.ofPerson();
        boolean french = Locale.getDefault().getLanguage().equals("fr");
        return new SampleBrand(installed(), home, french ? "atelier-nantais" : "harbour-books");
    }

    private static Path installed() {
        String named = System.getProperty("crieur.samples");
        Location install = Platform.getInstallLocation();
        if (named != null || install == null) {
            return Path.of(named == null ? "samples" : named);
        }
        return Path.of(URI.create(install.getURL().toString().replace(" ", "%20")))
                .resolve("samples");
    }

    /** Returns the name of its folder. */
    String name() {
        return name;
    }

    /**
     * Returns the person's copy, and makes it where there is none; what is there already is never touched.
     *
     * @throws IOException if it cannot be written
     */
    Optional<Path> copyOnce() throws IOException {
        Path copy = home.resolve(name);
        if (Files.exists(copy)) {
            return Optional.of(copy);
        }
        Path original = samples.resolve(name);
        if (!Files.isDirectory(original)) {
            return Optional.empty();
        }
        Path half = home.resolve("." + name + ".half");
        TreeCopy.copy(original, half);
        Files.move(half, copy);
        return Optional.of(copy);
    }
}
