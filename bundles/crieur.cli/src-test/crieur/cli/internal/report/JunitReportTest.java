package crieur.cli.internal.report;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class JunitReportTest {

    @ParameterizedTest
    @CsvSource({"ERROR, 1", "WARNING, 2", "INFO, 3"})
    void isWellFormedAndFailsWhatShallFail(Severity failOn, int failures) throws Exception {
        String xml = ReportsTest.write(out -> new JunitReport(out, new FileNames(Findings.FOLDER), failOn));
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getElementsByTagName("failure").getLength()).isEqualTo(failures);
        assertThat(document.getElementsByTagName("error").getLength()).isEqualTo(1);
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("failures")).isEqualTo(Integer.toString(failures));
    }
}
