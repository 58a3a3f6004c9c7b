package crieur.cli.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundleManifestTest {

    @TempDir
    Path folder;

    @Test
    void readsNamesWithoutTheirParameters() {
        BundleManifest bundle = Manifests.bundle(
                "a;singleton:=true",
                "",
                "Export-Package: a.one;version=\"1.0\";uses:=\"x,y\",a.two",
                "Require-Bundle: b;bundle-version=\"[1.0,2.0)\",c;visibility:=reexport");
        assertThat(bundle.name()).isEqualTo("a");
        assertThat(bundle.exported()).containsExactly("a.one", "a.two");
        assertThat(bundle.requiredBundles()).containsExactly("b", "c");
    }

    @Test
    void requiresNothingThatIsOptional() {
        BundleManifest bundle = Manifests.bundle(
                "a", "", "Require-Bundle: b;resolution:=optional,c", "Import-Package: p;resolution:=\"optional\",q");
        assertThat(bundle.requiredBundles()).containsExactly("c");
        assertThat(bundle.requiredPackages()).containsExactly("q");
    }

    @Test
    void seesAContributionToCrieur() {
        assertThat(Manifests.bundle("a", "<extension point=\"crieur.networks\">")
                        .contributes())
                .isTrue();
        assertThat(Manifests.bundle("a", "<extension point=\"org.eclipse.ui.views\">")
                        .contributes())
                .isFalse();
    }

    @Test
    void isNoBundleWithoutSymbolicName() {
        assertThat(BundleManifest.of(Path.of("x.jar"), Manifests.manifest("Name-Of: none"), ""))
                .isEmpty();
    }

    @Test
    void readsJarsAndFolders() throws IOException {
        Path jar = folder.resolve("a.jar");
        try (JarOutputStream out = new JarOutputStream(
                Files.newOutputStream(jar), Manifests.manifest("Bundle-SymbolicName: a", "Fragment-Host: h"))) {
            out.putNextEntry(new ZipEntry("fragment.xml"));
            out.write("<extension point=\"crieur.templates\"/>".getBytes());
        }
        Path unpacked = Files.createDirectories(folder.resolve("b/META-INF")).getParent();
        Files.writeString(unpacked.resolve(BundleManifest.PATH), "Manifest-Version: 1.0\nBundle-SymbolicName: b\n");
        BundleManifest first = BundleManifest.read(jar).orElseThrow();
        assertThat(first.host()).contains("h");
        assertThat(first.contributes()).isTrue();
        assertThat(BundleManifest.read(unpacked)).map(BundleManifest::name).contains("b");
    }

    @Test
    void isEmptyForAFileThatCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.jar"), "no archive");
        assertThat(BundleManifest.read(broken)).isEmpty();
        assertThat(BundleManifest.read(folder.resolve("missing.jar"))).isEmpty();
    }
}
