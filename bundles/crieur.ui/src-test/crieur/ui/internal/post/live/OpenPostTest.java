package crieur.ui.internal.post.live;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.workspace.internal.session.Depth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.junit.jupiter.api.Test;

class OpenPostTest {

    private static final MessageCatalog AS_KEY = (locale, key, arguments) -> key;
    private static final String TEXT = "---\nchannels: [m]\n---\nBase\n\n=== m\nAutre\n";

    private final Document document = new Document(TEXT);
    private final OpenPost post = new OpenPost(Path.of("p.post").toAbsolutePath(), document);
    private final List<OpenPost.Aspect> told = new ArrayList<>();

    private static Finding finding(String message, Severity severity, int place) {
        return Finding.of("i", severity, AS_KEY.message(message), Optional.empty(), new TextRange(place, place), 1, 1);
    }

    private List<String> problems() {
        return post.problems().stream()
                .map(problem -> problem.finding().message().key())
                .toList();
    }

    private void find(Depth depth, Finding... findings) {
        post.setFindings(List.of(findings), depth);
    }

    @Test
    void errorsAreProblemsAtOnceAndWarningsAtThePause() {
        int base = TEXT.indexOf("Base");
        find(Depth.QUICK, finding("error", Severity.ERROR, base));
        find(Depth.WORDS, finding("half a word", Severity.WARNING, base));
        assertThat(problems()).containsExactly("error");

        post.addListener(told::add);
        find(Depth.THOROUGH);
        assertThat(problems()).containsExactly("error", "half a word");
        assertThat(told).containsExactly(OpenPost.Aspect.FINDINGS);
    }

    @Test
    void warningsStayWhileThePersonWrites() throws BadLocationException {
        int base = TEXT.indexOf("Base");
        find(Depth.QUICK, finding("warning", Severity.WARNING, base), finding("info", Severity.INFO, base));
        find(Depth.WORDS);
        find(Depth.THOROUGH);
        assertThat(problems()).containsExactly("warning");

        document.replace(base, 0, "B");
        find(Depth.QUICK, finding("error", Severity.ERROR, base));
        assertThat(problems()).containsExactly("error", "warning");

        find(Depth.WORDS);
        find(Depth.THOROUGH);
        assertThat(problems()).containsExactly("error");
    }

    @Test
    void aProblemIsOfThePartThatItWasFoundInThoughTheTextChanges() throws BadLocationException {
        find(Depth.QUICK, finding("error", Severity.ERROR, TEXT.indexOf("Autre")));

        document.replace(TEXT.indexOf("Base"), 0, "Beaucoup plus de texte ");

        assertThat(post.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.concerns("m", true)).isTrue();
            assertThat(problem.concerns("m", false)).isFalse();
        });
    }
}
