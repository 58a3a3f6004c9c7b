package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartFoldersTest {

    @Test
    void takesWhatStandsBeforeTheOptions() {
        assertThat(StartFolders.folders(
                        new String[] {"brands/harbour", "/tmp/atelier/../atelier", "-application", "some.application"}))
                .containsExactly(
                        Path.of("brands/harbour").toAbsolutePath().toString(),
                        Path.of("/tmp/atelier").toString());
    }

    @Test
    void opensNothingWhereNoneIsGiven() {
        assertThat(StartFolders.folders(new String[] {"-debug"})).isEmpty();
    }
}
