package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DependencyRulesTest {

    @TempDir
    Path root;

    private Checkout checkout;

    @BeforeEach
    void create() {
        checkout = new Checkout(root);
    }

    @Test
    void refusesADependencyUpwards() throws IOException {
        checkout.bundle("crieur.core", "Require-Bundle: crieur.model,crieur.ui;bundle-version=\"[0.1.0,1.0.0)\"");
        assertThat(new LayerRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("crieur.core may not depend on crieur.ui");
    }

    @Test
    void refusesAnImportedPackageOfAnotherLayer() throws IOException {
        checkout.bundle("crieur.networks", "Import-Package: org.slf4j,org.eclipse.swt;version=\"3.0\"");
        assertThat(new LayerRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("crieur.networks may not depend on org.eclipse.swt");
    }

    @Test
    void doesNotTakeABundleForAnotherThatBeginsAlike() throws IOException {
        checkout.bundle("crieur.networks", "Require-Bundle: crieur.corepatch");
        assertThat(new LayerRule().check(checkout.repository())).hasSize(1);
    }

    @Test
    void refusesABundleInNoLayer() throws IOException {
        checkout.bundle("crieur.surprise");
        assertThat(new LayerRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("the bundle crieur.surprise is in no layer");
    }

    @Test
    void refusesSwtBelowTheUserInterface() throws IOException {
        checkout.bundle("crieur.cli")
                .with("bundles/crieur.cli/src/a/A.java", "import org.eclipse.swt.SWT;")
                .bundle("crieur.ui")
                .with("bundles/crieur.ui/src/a/A.java", "import org.eclipse.swt.SWT;");
        assertThat(new ImportRule().check(checkout.repository()))
                .extracting(Violation::file)
                .containsExactly("bundles/crieur.cli/src/a/A.java");
    }

    @Test
    void refusesThePlatformInTheCore() throws IOException {
        checkout.bundle("crieur.core")
                .with("bundles/crieur.core/src/a/A.java", "import org.eclipse.core.runtime.IStatus;");
        assertThat(new ImportRule().check(checkout.repository())).hasSize(1);
    }

    @Test
    void refusesASecondReaderOfTheExtensionRegistry() throws IOException {
        checkout.bundle("crieur.ui").with("bundles/crieur.ui/src/a/A.java", "Platform.getExtensionRegistry();");
        assertThat(new ImportRule().check(checkout.repository())).hasSize(1);
    }

    @Test
    void refusesActivatorsAndSharedInstances() throws IOException {
        checkout.bundle("crieur.ui")
                .with("bundles/crieur.ui/src/a/A.java", "class A implements BundleActivator {}")
                .with("bundles/crieur.ui/src/a/B.java", "static B getDefault() { return b; }");
        assertThat(new ImportRule().check(checkout.repository())).hasSize(2);
    }

    @Test
    void refusesABundleThatTheDocumentDoesNotName() throws IOException {
        checkout.bundle("crieur.core").bundle("crieur.cli").with("ARCHITECTURE.md", "`crieur.core` is the API.");
        assertThat(new ArchitectureDocumentRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("does not name the bundle `crieur.cli`");
    }
}
