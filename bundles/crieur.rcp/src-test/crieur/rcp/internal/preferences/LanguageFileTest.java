package crieur.rcp.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageFileTest {

    @TempDir
    Path home;

    @Test
    void keepsAChoiceAndForgetsIt() throws IOException {
        LanguageFile file = new LanguageFile(home.resolve("crieur").resolve(LanguageFile.NAME));
        assertThat(file.language()).isEmpty();

        file.choose(Optional.of("fr"));
        assertThat(file.language()).contains("fr");
        assertThat(file.file()).content().isEqualTo("fr\n");

        file.choose(Optional.empty());
        assertThat(file.file()).doesNotExist();
    }

    @Test
    void anUnknownLanguageCountsForNone() throws IOException {
        Files.writeString(home.resolve("language"), "-vmargs\n");

        assertThat(new LanguageFile(home.resolve("language")).language()).isEmpty();
    }
}
