package crieur.ui.internal.tabs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TabsFileTest {

    @TempDir
    Path folder;

    @Test
    void whatWasOpenIsKnownToTheNextSession() throws IOException {
        List<Tab> tabs = List.of(
                new Tab("/atelier/campaigns/noël/posts/a.post", "L’atelier ouvre", false),
                new Tab("/atelier/campaigns/noël/posts/b.post", "", true));
        new TabsFile(folder.resolve("tabs")).write(tabs);

        assertThat(new TabsFile(folder.resolve("tabs")).read()).isEqualTo(tabs);
    }

    @Test
    void aTitleKeepsToItsLine() throws IOException {
        TabsFile file = new TabsFile(folder.resolve("tabs"));
        file.write(List.of(new Tab("/a/a.post", "Two\nlines\tand a tab", true)));

        assertThat(file.read()).containsExactly(new Tab("/a/a.post", "Two lines and a tab", true));
    }

    @Test
    void nothingWasOpenBeforeTheFirstSession() throws IOException {
        assertThat(new TabsFile(folder.resolve("tabs")).read()).isEmpty();
    }

    @Test
    void aLineThatIsNoTabIsLeftOut() throws IOException {
        Files.writeString(folder.resolve("tabs"), "what is this\n*\t/a/a.post\tA\n");

        assertThat(new TabsFile(folder.resolve("tabs")).read()).containsExactly(new Tab("/a/a.post", "A", true));
    }
}
