package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkspaceLocationTest {

    private static final Path HOME = Path.of("/home/ana");

    @Test
    void isThePersonsDataFolderOfEachSystem() {
        assertThat(WorkspaceLocation.of("Linux", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ana/.local/share/crieur/workspace"));
        assertThat(WorkspaceLocation.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ana/Library/Application Support/Crieur/workspace"));
        assertThat(WorkspaceLocation.of("Windows 11", Map.of(), HOME))
                .isEqualTo(Path.of("/home/ana/AppData/Local/Crieur/workspace"));
    }

    @Test
    void followsTheEnvironment() {
        assertThat(WorkspaceLocation.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/crieur/workspace"));
    }

    @Test
    void ignoresARelativeDataFolderAsTheSpecificationAsks() {
        assertThat(WorkspaceLocation.of("Linux", Map.of("XDG_DATA_HOME", "data"), HOME))
                .isEqualTo(Path.of("/home/ana/.local/share/crieur/workspace"));
    }
}
