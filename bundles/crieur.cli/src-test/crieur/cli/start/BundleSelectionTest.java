package crieur.cli.start;

import static crieur.cli.start.Manifests.bundle;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.cli.start.BundleSelection.Start;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleSelectionTest {

    private static final String CONTRIBUTION = "<extension point=\"crieur.networks\">";

    private static List<String> chosen(BundleManifest... installed) {
        return BundleSelection.of(List.of(installed)).bundles().keySet().stream()
                .map(file -> file.toString().replace(".jar", ""))
                .sorted()
                .toList();
    }

    @Test
    void takesWhatTheCommandLineRequiresAndNothingElse() {
        assertThat(chosen(
                        bundle("crieur.cli", "", "Require-Bundle: core", "Import-Package: library.api"),
                        bundle("core"),
                        bundle("library", "", "Export-Package: library.api;version=\"1\"", "Require-Bundle: deep"),
                        bundle("deep"),
                        bundle("org.eclipse.ui")))
                .containsExactly("core", "crieur.cli", "deep", "library");
    }

    @Test
    void takesAPlugInFromElsewhereThatContributes() {
        assertThat(chosen(
                        bundle("crieur.cli"),
                        bundle("com.example.network", CONTRIBUTION, "Require-Bundle: com.example.base"),
                        bundle("com.example.base"),
                        bundle("com.example.other")))
                .containsExactly("com.example.base", "com.example.network", "crieur.cli");
    }

    @Test
    void leavesTheFrameworkToItself() {
        assertThat(chosen(bundle("crieur.cli", "", "Require-Bundle: org.eclipse.osgi"), bundle("org.eclipse.osgi")))
                .containsExactly("crieur.cli");
    }

    @Test
    void startsDeclarativeServicesOnlyForAContributionThatNeedsThem() {
        BundleManifest services = bundle("org.apache.felix.scr");
        BundleManifest own = bundle("crieur.networks", CONTRIBUTION, "Service-Component: OSGI-INF/a.xml");
        BundleManifest other = bundle("com.example", CONTRIBUTION, "Service-Component: OSGI-INF/b.xml");
        assertThat(chosen(services, own)).containsExactly("crieur.networks");
        assertThat(BundleSelection.of(List.of(services, other)).bundles())
                .containsEntry(Path.of("org.apache.felix.scr.jar"), Start.NOW);
    }

    @Test
    void endsWhereBundlesRequireEachOther() {
        assertThat(chosen(
                        bundle("crieur.cli", "", "Require-Bundle: a"),
                        bundle("a", "", "Require-Bundle: b"),
                        bundle("b", "", "Require-Bundle: a")))
                .containsExactly("a", "b", "crieur.cli");
    }

    @Test
    void startsOnlyTheRegistryAtOnce() {
        BundleSelection selection = BundleSelection.of(List.of(
                bundle(
                        "crieur.cli",
                        "",
                        "Require-Bundle: org.eclipse.equinox.registry",
                        "Bundle-ActivationPolicy: lazy"),
                bundle("org.eclipse.equinox.registry", "", "Bundle-ActivationPolicy: lazy"),
                bundle("slf4j.jdk14", "", "Fragment-Host: slf4j.api"),
                bundle("slf4j.api")));
        assertThat(selection.bundles())
                .containsEntry(Path.of("org.eclipse.equinox.registry.jar"), Start.NOW)
                .containsEntry(Path.of("crieur.cli.jar"), Start.LAZY)
                .containsEntry(Path.of("slf4j.jdk14.jar"), Start.NEVER)
                .containsEntry(Path.of("slf4j.api.jar"), Start.NEVER);
    }
}
