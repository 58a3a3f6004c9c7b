package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class StartFoldersTest {

    @Test
    void takesWhatIsNoOptionAsAFolder() {
        assertThat(StartFolders.folders(new String[] {"-showsplash", "brands/harbour", "/tmp/atelier/../atelier"}))
                .containsExactly(
                        Path.of("brands/harbour").toAbsolutePath().toString(),
                        Path.of("/tmp/atelier").toString());
    }

    @Test
    void opensNothingWhereNoneIsGiven() {
        assertThat(StartFolders.folders(new String[] {"-debug"})).isEmpty();
    }
}
