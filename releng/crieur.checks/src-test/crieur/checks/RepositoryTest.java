package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checkout keeps every rule. */
class RepositoryTest {

    private final Repository repository = Repository.around(Path.of(""));

    static Stream<Rule> rules() {
        return Stream.of(
                new LayerRule(),
                new ImportRule(),
                new NameRule(),
                new SizeRule(),
                new AnnotatedPackagesRule(),
                new ArchitectureDocumentRule(),
                new NamedClassesRule(),
                new BundleKeysRule(),
                new MessageKeysRule(),
                new FrenchTypographyRule(),
                new SchemaRule(),
                new GuideRule(),
                new GuideKeysRule());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void keepsTheRule(Rule rule) throws IOException {
        assertThat(rule.check(repository)).isEmpty();
    }

    @Test
    void findsTheBundlesAndTheirSources() throws IOException {
        assertThat(repository.bundles()).hasSizeGreaterThan(10);
        assertThat(repository.files(repository.root().resolve("bundles/crieur.core/src"), ".java"))
                .isNotEmpty();
    }
}
