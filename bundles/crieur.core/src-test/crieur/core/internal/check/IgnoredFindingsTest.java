package crieur.core.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.model.post.PostEdits;
import crieur.model.post.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IgnoredFindingsTest {

    private static final String BODY = "Un Croquembouche et un autre mot.\n";

    private static Finding finding(PostText post, String inspection, String words) {
        MessageCatalog as = (locale, key, arguments) -> key;
        int start = post.source().lastIndexOf(words);
        return Finding.of(
                inspection,
                Severity.WARNING,
                as.message(words),
                Optional.empty(),
                new TextRange(start, start + words.length()),
                1,
                1);
    }

    private static List<String> left(PostText post) {
        List<Finding> findings = new ArrayList<>(List.of(
                finding(post, "spelling", "Croquembouche"),
                finding(post, "spelling", "autre"),
                finding(post, "style", "Croquembouche")));
        return IgnoredFindings.without(post, findings).stream()
                .map(finding -> finding.inspection() + " " + finding.message().key())
                .toList();
    }

    @Test
    void nothingIsLeftOutUnlessThePostSaysSo() {
        assertThat(left(PostText.parse("---\ntitle: T\n---\n" + BODY))).hasSize(3);
    }

    @Test
    void whatIsIgnoredAtSomeWordsIsLeftOutThereAlone() {
        PostText post = PostText.parse("---\ntitle: T\n---\n" + BODY);
        PostText ignoring =
                post.with(PostEdits.ignore(post, "spelling", Optional.of("Croquembouche"), "un dessert: son nom"));

        assertThat(ignoring.source())
                .isEqualTo("---\ntitle: T\nignore:\n  - inspection: spelling\n    text: Croquembouche\n"
                        + "    reason: \"un dessert: son nom\"\n---\n" + BODY);
        assertThat(left(ignoring)).containsExactly("spelling autre", "style Croquembouche");
    }

    @Test
    void anotherIsAddedAfterTheFirst() {
        PostText post = PostText.parse("---\nignore:\n  - inspection: style\n    reason: voulu\n---\n" + BODY);
        PostText ignoring = post.with(PostEdits.ignore(post, "spelling", Optional.of("autre"), "voulu"));

        assertThat(left(post)).containsExactly("spelling Croquembouche", "spelling autre");
        assertThat(left(ignoring)).containsExactly("spelling Croquembouche");
    }
}
