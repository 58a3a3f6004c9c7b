package crieur.rcp.internal.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidePagesTest {

    @TempDir
    Path guide;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(guide.resolve("toc.xml"), toc("Writing"));
        Files.createDirectories(guide.resolve("nl/fr"));
        Files.writeString(guide.resolve("nl/fr/toc.xml"), toc("Écrire"));
    }

    private static String toc(String title) {
        return "<toc><topic label=\"Crieur\" href=\"html/index.html\"/><topic label=\"" + title
                + "\" href=\"html/writing.html\"/></toc>";
    }

    @Test
    void readsThePersonsLanguage() throws IOException {
        assertThat(GuidePages.read(guide, "fr").pages())
                .last()
                .extracting("title")
                .isEqualTo("Écrire");
        assertThat(GuidePages.read(guide, "en").pages())
                .last()
                .extracting("title")
                .isEqualTo("Writing");
        assertThat(GuidePages.read(guide, "de").pages())
                .last()
                .extracting("title")
                .isEqualTo("Writing");
    }

    @Test
    void findsPagesByTheirWordsThoseWithThemInTheTitleFirst() throws IOException {
        Files.createDirectories(guide.resolve("nl/fr/html"));
        Files.writeString(guide.resolve("nl/fr/html/index.html"), "<p>Pour <b>écrire</b> à plusieurs</p>");
        Files.writeString(guide.resolve("nl/fr/html/writing.html"), "<p>Le texte : <i>Fichier &gt; Rétablir</i></p>");
        GuidePages pages = GuidePages.read(guide, "fr");

        assertThat(pages.matching("ecrire")).extracting("title").containsExactly("Écrire", "Crieur");
        assertThat(pages.matching("Écrire  plusieurs")).extracting("title").containsExactly("Crieur");
        assertThat(pages.matching("b>")).isEmpty();
        assertThat(pages.matching("fichier > rétablir")).extracting("title").containsExactly("Écrire");
        assertThat(pages.matching(" ")).hasSize(2);
    }

    @Test
    void opensAtThePageAboutThePart() throws IOException {
        GuidePages pages = GuidePages.read(guide, "fr");
        assertThat(pages.about("crieur.ui.postEditor")).isEqualTo("html/writing.html");
        assertThat(pages.about("org.acme.view")).isEqualTo("html/index.html");
        assertThat(pages.about(null)).isEqualTo("html/index.html");
    }

    @Test
    void keepsThePlaceInAPageOutOfTheFilesName() throws IOException {
        GuidePages pages = GuidePages.read(guide, "fr");
        String address = pages.address("html/writing.html#chips");
        assertThat(address).startsWith("file:").endsWith("/nl/fr/html/writing.html#chips");
        assertThat(pages.at(address)).isEqualTo(1);
        assertThat(pages.at("https://crieur.example/other.html")).isEqualTo(-1);
    }

    @Test
    void refusesContentsThatAreDamaged() throws IOException {
        Files.writeString(guide.resolve("nl/fr/toc.xml"), "<toc>");
        assertThatThrownBy(() -> GuidePages.read(guide, "fr")).isInstanceOf(IOException.class);
    }
}
