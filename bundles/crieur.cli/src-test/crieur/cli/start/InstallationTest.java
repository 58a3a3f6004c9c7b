package crieur.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    Path home;

    private Path info;

    @BeforeEach
    void install() throws IOException {
        Path configuration = home.resolve("configuration/org.eclipse.equinox.simpleconfigurator");
        info = Files.createDirectories(configuration).resolve("bundles.info");
        Files.writeString(
                info, "#encoding=UTF-8\n#version=1\na,1.0.0,plugins/a.jar,4,false\nb,1.0.0,plugins/b.jar,4,false\n");
        jar("plugins/a.jar", "a");
    }

    @Test
    void listsWhatIsRecordedAndCanBeRead() throws IOException {
        assertThat(new Installation(home).bundles())
                .extracting(BundleManifest::name)
                .containsExactly("a");
    }

    @Test
    void listsWhatWasDroppedIn() throws IOException {
        jar("dropins/plugins/c.jar", "c");
        jar("dropins/d.jar", "d");
        assertThat(new Installation(home).bundles())
                .extracting(BundleManifest::name)
                .containsExactly("a", "d", "c");
    }

    @Test
    void hasAnotherFingerprintAfterAPlugInWasInstalledOrDroppedIn() throws IOException {
        String before = new Installation(home).fingerprint();
        assertThat(new Installation(home).fingerprint()).isEqualTo(before);
        jar("dropins/d.jar", "d");
        String dropped = new Installation(home).fingerprint();
        assertThat(dropped).isNotEqualTo(before);
        Files.writeString(info, Files.readString(info) + "e,1.0.0,plugins/e.jar,4,false\n");
        assertThat(new Installation(home).fingerprint()).isNotEqualTo(dropped).isNotEqualTo(before);
    }

    private void jar(String path, String name) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        new JarOutputStream(Files.newOutputStream(file), Manifests.manifest("Bundle-SymbolicName: " + name)).close();
    }
}
