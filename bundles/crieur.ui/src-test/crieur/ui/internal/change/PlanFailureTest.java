package crieur.ui.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.file.DamagedFileException;
import crieur.model.file.FileKind;
import crieur.model.file.ModelResource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanFailureTest {

    @TempDir
    Path home;

    private DamagedFileException damage(String text) throws IOException {
        Path file = Files.writeString(home.resolve("été 2026.campaign"), text);
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), FileKind.CAMPAIGN);
        resource.load(Map.of());
        resource.getContents()
                .get(0)
                .eSet(resource.getContents().get(0).eClass().getEStructuralFeature("name"), "x");
        return Assertions.catchThrowableOfType(
                DamagedFileException.class, () -> resource.save(new ByteArrayOutputStream(), Map.of()));
    }

    @Test
    void aDamagedFileIsNamedWithThePlaceAndWhatIsWrongThere() throws IOException {
        String words = PlanFailure.words(damage("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<crieur:Campaign xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
                + " xmlns:crieur=\"urn:crieur:model:1\" id=\"c\" name=\"a\">\n  <channels>x</channel>\n"));

        assertThat(words)
                .contains("été 2026.campaign")
                .containsPattern("\\b3\\b")
                .doesNotContain("XML_SYNTAX")
                .doesNotContain("file:");
    }

    @Test
    void anotherFailureSaysWhatItKnows() {
        assertThat(PlanFailure.words(new IOException("no room"))).contains("no room");
    }
}
