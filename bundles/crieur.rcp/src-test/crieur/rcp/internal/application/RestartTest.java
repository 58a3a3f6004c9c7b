package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestartTest {

    @Test
    void startsAsBeforeAndWaitsForThisOneAlone() {
        List<String> first =
                Restart.command("/usr/bin/java", List.of("-Xms128m", "-jar", "l.jar", "-nl", "fr"), 7, null);

        assertThat(first)
                .containsExactly("/usr/bin/java", "-Dcrieur.after=7", "-Xms128m", "-jar", "l.jar", "-nl", "fr");
        assertThat(Restart.command("/usr/bin/java", first.subList(1, first.size()), 9, null))
                .containsExactly("/usr/bin/java", "-Dcrieur.after=9", "-Xms128m", "-jar", "l.jar", "-nl", "fr");
    }

    @Test
    void startsInTheLanguageThatWasChosen() {
        List<String> french = List.of("-jar", "l.jar", "-nl", "fr", "-consoleLog");

        assertThat(Restart.command("java", french, 7, "en"))
                .containsExactly("java", "-Dcrieur.after=7", "-jar", "l.jar", "-consoleLog", "-nl", "en");
        assertThat(Restart.command("java", french, 7, ""))
                .containsExactly("java", "-Dcrieur.after=7", "-jar", "l.jar", "-consoleLog");
    }
}
