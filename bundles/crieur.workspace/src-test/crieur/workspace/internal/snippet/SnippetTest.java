package crieur.workspace.internal.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final List<Snippet> SOME = List.of(
            new Snippet("horaires", "Heures d’ouverture", "Ouvert de ${début} à ${fin} :\nquai de la Fosse #Nantes"),
            new Snippet("fin", "", "\"À bientôt\""));

    @Test
    void readsBackWhatItWrites() {
        assertThat(Snippet.read(Snippet.write("", SOME))).isEqualTo(SOME);
        assertThat(Snippet.read(Snippet.write("", List.of()))).isEmpty();
    }

    @Test
    void keepsTheRemarksAtTheTop() {
        assertThat(Snippet.write("# ours\n# all\n- name: a\n", SOME)).startsWith("# ours\n# all\n- name: horaires\n");
    }

    @Test
    void leavesOutWhatIsNoSnippet() {
        assertThat(Snippet.read("- name: a\n  text: |\n    two\n    lines\n- just a word\n- text: nameless\n"))
                .containsExactly(new Snippet("a", "", "two\nlines\n"));
        assertThat(Snippet.read("- [broken")).isEmpty();
    }
}
