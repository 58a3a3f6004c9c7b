package crieur.ui.internal.post.text;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostEdits;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.post.EditorFixture;
import crieur.ui.internal.post.live.OpenPost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class SpokenStatusTest extends EditorFixture {

    private static final String REPEATED = "crieur.core.repeatedPunctuation";

    @Override
    protected String body() {
        return "Bonjour!!!!\n";
    }

    private boolean isShown(String words) {
        Shell window = page.getWorkbenchWindow().getShell();
        return all(window, CLabel.class).stream()
                .anyMatch(label -> label.getText().equals(words));
    }

    private Optional<FindingAnnotation> repeated() {
        return editor.annotations().stream()
                .filter(annotation -> annotation.finding().inspection().equals(REPEATED))
                .findFirst();
    }

    @Test
    void whatIsSaidOfAProblemGoesWithIt() {
        OpenPost open = editor.post().orElseThrow();
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        until(() -> repeated().isPresent());
        text.setSelection(text.getText().indexOf("!!!!"));
        String words = repeated().orElseThrow().getText();
        editor.say(words);
        assertThat(isShown(words)).isTrue();

        // Nothing of what is shown changes, and the caret stays.
        open.edit(now -> PostEdits.ignore(now, REPEATED, Optional.of("!!!!"), "That is how we say it"));

        until(() -> repeated().isEmpty());
        until(() -> !isShown(words));
    }

    @Test
    void whatIsSaidInAPostIsNotSaidInAnother() throws IOException {
        Path other = post.resolveSibling("b.post");
        Files.writeString(other, "---\ntitle: Autre\nchannels: [x]\nstate: draft\n---\nRien\n");
        editor.say("There is no problem here");
        assertThat(isShown("There is no problem here")).isTrue();

        open(page, other);
        assertThat(isShown("There is no problem here")).isFalse();

        page.activate(editor);
        assertThat(isShown("There is no problem here")).isFalse();
    }
}
