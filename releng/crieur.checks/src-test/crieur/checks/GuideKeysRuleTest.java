package crieur.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideKeysRuleTest {

    private static final String PLUGIN = "<plugin><extension point=\"org.eclipse.ui.bindings\">"
            + "<key sequence=\"M1+M2+E\" commandId=\"a\"/><key sequence=\"ALT+CR\" commandId=\"b\"/></extension></plugin>";

    @TempDir
    Path root;

    private Repository with(String english, String french) {
        return new Checkout(root)
                .bundle("crieur.ui")
                .with("bundles/crieur.ui/plugin.xml", PLUGIN)
                .with("bundles/crieur.doc/html/keys.html", english)
                .with("bundles/crieur.doc/nl/fr/html/keys.html", french)
                .repository();
    }

    @Test
    void knowsAKeyInBothLanguages() throws IOException {
        Repository repository = with(
                "<kbd>Ctrl+Shift+E</kbd> <kbd>Alt+Enter</kbd> <kbd>Ctrl++</kbd>",
                "<kbd>Ctrl+Maj+E</kbd> <kbd>Alt+Entrée</kbd> <kbd>Ctrl++</kbd>");
        assertThat(new GuideKeysRule().check(repository)).isEmpty();
    }

    @Test
    void refusesAKeyThatNothingIsBoundTo() throws IOException {
        Repository repository = with(
                "<kbd>Ctrl+Shift+E</kbd> <kbd>Alt+Enter</kbd> <kbd>Ctrl+J</kbd>",
                "<kbd>Ctrl+Maj+E</kbd> <kbd>Alt+Entrée</kbd>");
        assertThat(new GuideKeysRule().check(repository))
                .extracting(Violation::reason)
                .containsExactly("names a key that nothing is bound to: Ctrl+J");
    }

    @Test
    void refusesAPageOfKeysThatLacksOne() throws IOException {
        Repository repository = with("<kbd>Ctrl+Shift+E</kbd> <kbd>Alt+Enter</kbd>", "<kbd>Ctrl+Maj+E</kbd>");
        assertThat(new GuideKeysRule().check(repository))
                .extracting(Violation::reason)
                .containsExactly("does not name Alt+Enter");
    }
}
