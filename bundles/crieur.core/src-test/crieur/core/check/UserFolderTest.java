package crieur.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UserFolderTest {

    @Test
    void isWhereEachSystemKeepsSettings() {
        assertThat(UserFolder.of(Map.of(), "Linux", "/home/ana")).contains(Path.of("/home/ana/.config/crieur"));
        assertThat(UserFolder.of(Map.of("XDG_CONFIG_HOME", "/etc/ana"), "Linux", "/home/ana"))
                .contains(Path.of("/etc/ana/crieur"));
        assertThat(UserFolder.of(Map.of(), "Mac OS X", "/Users/ana"))
                .contains(Path.of("/Users/ana/Library/Application Support/Crieur"));
        assertThat(UserFolder.of(Map.of("APPDATA", "/data"), "Windows 11", "/home"))
                .contains(Path.of("/data/Crieur"));
        assertThat(UserFolder.of(Map.of(), "Linux", "")).isEmpty();
        assertThat(UserFolder.of(Map.of("XDG_CONFIG_HOME", "\0"), "Linux", "/home/ana"))
                .isEmpty();
    }

    @Test
    void theBrandsRulesComeAfterThePersons() {
        assertThat(UserFolder.networkFolders(Optional.of(Path.of("mine")), Optional.of(Path.of("brand"))))
                .containsExactly(Path.of("mine/networks"), Path.of("brand/networks"));
    }
}
