package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandNamingTest {

    @TempDir
    Path home;

    private TwoCampaigns files;
    private Map<String, String> before;

    @BeforeEach
    void make() throws IOException {
        files = new TwoCampaigns(home);
        Path file = files.brand.resolve("brand.brand");
        // As Crieur lays it out.
        Files.writeString(
                file,
                Files.readString(file).replace("<channels", "\n  <channels").replace("</crieur", "\n</crieur"));
        before = files.files();
    }

    @Test
    void onlyTheNameInTheFileChangesAndIsTakenBack() throws IOException {
        BrandChange change = BrandNaming.rename(files.brand, " L’atelier & Cie ");
        BrandChange undo = files.apply(change);

        assertThat(change.result()).containsExactly(files.brand);
        assertThat(files.outline().name()).isEqualTo("L’atelier & Cie");
        Map<String, String> after = files.files();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        String brand = before.get("brand.brand");
        assertThat(after.get("brand.brand")).isEqualTo(brand.replace("name=\"Brand\"", "name=\"L’atelier &amp; Cie\""));
        after.put("brand.brand", brand);
        assertThat(after).isEqualTo(before);
        files.apply(undo);
        assertThat(files.files()).isEqualTo(before);
    }

    @Test
    void theNameThatItHasChangesNothing() throws IOException {
        assertThat(BrandNaming.rename(files.brand, "Brand").isEmpty()).isTrue();
    }

    @Test
    void ofAFileThatIsDamagedNothingIsLost() throws IOException {
        Path file = files.brand.resolve("brand.brand");
        String damaged = before.get("brand.brand").replace("</crieur:Brand>", "<channels id=\"z\"");
        Files.writeString(file, damaged);

        assertThatThrownBy(() -> BrandNaming.rename(files.brand, "Other")).isInstanceOf(IOException.class);
        assertThat(file).hasContent(damaged);
    }

    @Test
    void theBrandOfAnotherFolderWithinIsAnother() throws IOException {
        Path inner = files.brand.resolve("archive/old.brand");
        TwoCampaigns.write(inner, before.get("brand.brand"));

        files.apply(BrandNaming.rename(files.brand, "Other"));

        assertThat(inner).hasContent(before.get("brand.brand"));
        assertThat(files.outline().name()).isEqualTo("Other");
    }
}
