package crieur.ui.internal.fix;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixPreviewTest {

    private static final Path POST = Path.of("a.post").toAbsolutePath();

    private static Fix fix(TextEdit... edits) {
        return new Fix(MessageCatalog.beside(FixPreviewTest.class).message("any"), List.of(edits), true);
    }

    @Test
    void strikesOutWhatGoesAndShowsWhatComesInBold() {
        String preview = FixPreview.of(fix(new TextEdit(POST, new TextRange(5, 9), "mars")), POST, "le 3 mras matin");

        assertThat(preview).isEqualTo("le 3 <s>mras</s><b>mars</b> matin");
    }

    @Test
    void showsOnlyTheLineOfTheChange() {
        String preview = FixPreview.of(fix(new TextEdit(POST, new TextRange(6, 9), "deux")), POST, "avant\nduu\naprès");

        assertThat(preview).isEqualTo("<s>duu</s><b>deux</b>");
    }

    @Test
    void signsOfTheMarkupAreShownAsTheyAre() {
        String preview = FixPreview.of(fix(new TextEdit(POST, new TextRange(0, 1), "<b>&")), POST, "x");

        assertThat(preview).isEqualTo("<s>x</s><b>&lt;b&gt;&amp;</b>");
    }

    @Test
    void namesAnotherFileThatIsChanged() {
        Path dictionary = Path.of("dictionary.txt").toAbsolutePath();
        String preview = FixPreview.of(fix(new TextEdit(dictionary, new TextRange(0, 0), "Fosse\n")), POST, "text");

        assertThat(preview).isEqualTo("dictionary.txt: <b>Fosse</b>");
    }
}
