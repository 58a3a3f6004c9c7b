package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaRuleTest {

    private static final String SCHEMA = "bundles/crieur.extensions/schema/workflows.exsd";
    private static final String EXAMPLE = "bundles/crieur.example/plugin.xml";

    @TempDir
    Path root;

    private Checkout checkout;
    private String schema;
    private String example;

    @BeforeEach
    void copyARealSchema() throws IOException {
        Repository real = Repository.around(Path.of(""));
        schema = Files.readString(real.root().resolve(SCHEMA));
        example = Files.readString(real.root().resolve(EXAMPLE));
        checkout = new Checkout(root).with(EXAMPLE, example).with(SCHEMA, schema);
    }

    private List<String> reasons() throws IOException {
        return new SchemaRule()
                .check(checkout.repository()).stream().map(Violation::reason).toList();
    }

    @Test
    void acceptsACompleteSchema() throws IOException {
        assertThat(reasons()).isEmpty();
    }

    @Test
    void refusesAPlaceholder() throws IOException {
        checkout.with(SCHEMA, schema.replace("What people call it", "[Enter description of this attribute.]"));
        assertThat(reasons()).isNotEmpty().allMatch(reason -> reason.startsWith("has a placeholder"));
    }

    @Test
    void refusesAnUndocumentedAttribute() throws IOException {
        checkout.with(SCHEMA, schema.replace("The id of the state it leaves.", ""));
        assertThat(reasons()).containsExactly("attribute from has no description");
    }

    @Test
    void refusesAMissingSection() throws IOException {
        checkout.with(SCHEMA, schema.replace("<meta.section type=\"since\"/>", "<meta.section type=\"other\"/>"));
        assertThat(reasons()).containsExactly("the section since is missing");
    }

    @Test
    void refusesAnExampleThatIsInvalid() throws IOException {
        checkout.with(
                SCHEMA, schema.replace("from=\"draft\" to=\"read\" role", "from=\"draft\" towards=\"read\" role"));
        assertThat(reasons())
                .containsExactly(
                        "the example has the unknown attribute towards of transition",
                        "the example lacks the attribute to of transition",
                        "the example is not that of crieur.example");
    }

    @Test
    void refusesAnExampleThatIsNotCompiled() throws IOException {
        checkout.with(EXAMPLE, example.replace("crieur.example.fourEyes", "crieur.example.sixEyes"));
        assertThat(reasons()).containsExactly("the example is not that of crieur.example");
    }
}
