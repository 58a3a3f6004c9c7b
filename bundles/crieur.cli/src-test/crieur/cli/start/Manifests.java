package crieur.cli.start;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.Manifest;

/** Bundles for tests, as their manifests are written. */
final class Manifests {

    private Manifests() {}

    static Manifest manifest(String... headers) {
        String text = "Manifest-Version: 1.0\n" + String.join("\n", headers) + "\n\n";
        try {
            return new Manifest(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BundleManifest bundle(String name, String extensions, String... headers) {
        String[] all = new String[headers.length + 1];
        all[0] = "Bundle-SymbolicName: " + name;
        System.arraycopy(headers, 0, all, 1, headers.length);
        return BundleManifest.of(Path.of(name + ".jar"), manifest(all), extensions)
                .orElseThrow();
    }

    static BundleManifest bundle(String name) {
        return bundle(name, "");
    }
}
