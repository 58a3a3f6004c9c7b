package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceRulesTest {

    @TempDir
    Path root;

    private Checkout checkout;

    @BeforeEach
    void create() {
        checkout = new Checkout(root).bundle("crieur.core", "Export-Package: crieur.core.text;version=\"0.1.0\"");
    }

    @Test
    void refusesAFileThatIsTooLong() throws IOException {
        checkout.with("bundles/crieur.core/src/a/A.java", "class A {\n" + "\n".repeat(SizeRule.FILE_LINES) + "}\n");
        assertThat(new SizeRule().check(checkout.repository()))
                .extracting(Violation::file)
                .containsExactly("bundles/crieur.core/src/a/A.java");
    }

    @Test
    void refusesAMethodThatIsTooLong() throws IOException {
        String body = "int i;\n".repeat(SizeRule.METHOD_LINES);
        checkout.with("bundles/crieur.core/src/a/A.java", "class A {\n void f() {\n" + body + "}\n void g() {}\n}\n");
        assertThat(new SizeRule().check(checkout.repository()))
                .extracting(Violation::reason)
                .containsExactly("f has " + (SizeRule.METHOD_LINES + 2) + " lines; at most " + SizeRule.METHOD_LINES);
    }

    @Test
    void leavesGeneratedCodeAlone() throws IOException {
        checkout.with("bundles/crieur.core/src-gen/a/A.java", "\n".repeat(SizeRule.FILE_LINES + 1));
        assertThat(new SizeRule().check(checkout.repository())).isEmpty();
    }

    @Test
    void refusesNamesThatSayNothing() throws IOException {
        checkout.with("bundles/crieur.core/src/a/IPost.java", "interface IPost {}")
                .with("bundles/crieur.core/src/a/PostImpl.java", "class PostImpl {}")
                .with("bundles/crieur.core/src/a/util/Text.java", "class Text {}")
                .with("bundles/crieur.core/src/a/Image.java", "class Image {}");
        assertThat(new NameRule().check(checkout.repository()))
                .extracting(Violation::file)
                .containsExactly(
                        "bundles/crieur.core/src/a/IPost.java",
                        "bundles/crieur.core/src/a/PostImpl.java",
                        "bundles/crieur.core/src/a/util/Text.java");
    }

    @Test
    void refusesAnExportedPackageWithoutItsInfo() throws IOException {
        checkout.with("bundles/crieur.core/src/crieur/core/text/A.java", "package crieur.core.text;");
        assertThat(new AnnotatedPackagesRule().check(checkout.repository())).hasSize(2);
        checkout.with(
                "bundles/crieur.core/src/crieur/core/text/package-info.java",
                "/** Texts. */ @NonNullByDefault package crieur.core.text;");
        assertThat(new AnnotatedPackagesRule().check(checkout.repository())).isEmpty();
    }
}
