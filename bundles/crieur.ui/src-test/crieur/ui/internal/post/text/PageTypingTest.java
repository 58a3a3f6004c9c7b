package crieur.ui.internal.post.text;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostText;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.DocumentCommand;
import org.junit.jupiter.api.Test;

class PageTypingTest {

    private static final String FRONT = "---\ntitle: T\n---\n";

    private boolean source;

    /** A command can be made by its own package only; a subclass is enough. */
    private static final class Command extends DocumentCommand {}

    private String typed(String body, int at, String text) {
        Document document = new Document(FRONT + body);
        Command command = new Command();
        command.offset = FRONT.length() + at;
        command.text = text;
        command.doit = true;
        command.caretOffset = -1;
        new PageTyping(() -> source).customizeDocumentCommand(document, command);
        document.set(document.get().substring(0, command.offset)
                + command.text
                + document.get().substring(command.offset + command.length));
        return document.get().substring(FRONT.length());
    }

    @Test
    void aLineThatWouldOpenAnotherTextIsEscaped() {
        assertThat(typed("a\n== x\nb\n", 4, "=")).isEqualTo("a\n\\=== x\nb\n");
        assertThat(typed("a\n", 2, "=== x\nund\n=== y")).isEqualTo("a\n\\=== x\nund\n\\=== y");
    }

    @Test
    void theEscapedLineIsSentAsItWasTyped() {
        String body = typed("a\n", 2, "=== x");

        assertThat(PostText.parse(FRONT + body).baseText().text()).isEqualTo("a\n=== x");
        assertThat(PostText.parse(FRONT + PageTyping.escaped("=== x"))
                        .baseText()
                        .text())
                .isEqualTo("=== x");
    }

    @Test
    void aRowOfSignsInsideALineIsText() {
        assertThat(typed("a\n", 1, " === b")).isEqualTo("a === b\n");
    }

    @Test
    void theSourceIsLeftAlone() {
        source = true;

        assertThat(typed("a\n", 2, "=== x")).isEqualTo("a\n=== x");
    }
}
