package crieur.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartJarTest {

    @TempDir
    Path folder;

    @Test
    void holdsTheFrameworkWithoutItsSignatureAndOurPackageOnly() throws IOException {
        Path own = jar(
                "own.jar", "Bundle-SymbolicName: crieur.cli", "crieur/cli/start/Main.class", "crieur/cli/Other.class");
        Path framework = jar(
                "framework.jar",
                "Bundle-SymbolicName: org.eclipse.osgi\n\nName: a.class\nSHA-256-Digest: abc",
                "org/eclipse/osgi/launch/Equinox.class",
                "META-INF/ECLIPSE_.SF",
                "META-INF/ECLIPSE_.RSA");
        Path target = folder.resolve("start.jar");
        StartJar.write(target, own.toString(), framework.toString());
        try (JarFile jar = new JarFile(target.toFile())) {
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsExactlyInAnyOrder(
                            "crieur/cli/start/Main.class",
                            "META-INF/MANIFEST.MF",
                            "org/eclipse/osgi/launch/Equinox.class");
            assertThat(jar.getManifest().getEntries()).isEmpty();
            assertThat(jar.getManifest().getMainAttributes().getValue("Bundle-SymbolicName"))
                    .isEqualTo("org.eclipse.osgi");
        }
    }

    private Path jar(String name, String headers, String... entries) throws IOException {
        Path file = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), Manifests.manifest(headers))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write(entry.getBytes());
            }
        }
        return file;
    }
}
