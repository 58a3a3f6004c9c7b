package crieur.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SarifSchemaTest {

    private JsonSchema schema;

    @BeforeEach
    void readSchema() throws IOException {
        try (InputStream in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V7).getSchema(in);
        }
    }

    @Test
    void isValidAgainstTheSchema() {
        assertThat(schema.validate(sarif(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaNoticesWhatIsWrong() {
        String broken = sarif().replace("\"startLine\": 4", "\"startLine\": 0").replace("\"note\"", "\"info\"");
        assertThat(schema.validate(broken, InputFormat.JSON)).hasSizeGreaterThan(1);
    }

    private static String sarif() {
        return ReportsTest.write(
                out -> new SarifReport(out, new FileNames(Findings.FOLDER), "1.2.3", Findings.rules()));
    }
}
