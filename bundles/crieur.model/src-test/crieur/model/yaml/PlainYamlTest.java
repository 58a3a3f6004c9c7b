package crieur.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.Rounds;
import crieur.model.post.RandomPostsForFiles;
import crieur.model.source.FileText;
import crieur.model.source.SourceRange;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The quick way and the library agree on every text that the quick way takes. */
class PlainYamlTest {
    private static final String[] LINES = {
        "title: a",
        "title: a b # c",
        "title:",
        "title: ",
        "title: # c",
        "list:",
        "- a",
        "  - a b",
        "  - file: a",
        "    alt: b c",
        "    alt: \"x\"",
        "  - 'q'",
        "k: [a, b]",
        "k: [a, 'b' , \"c\"] # d",
        "k: []",
        "k: [ ]",
        "# comment",
        "",
        "  # comment",
        "a-b_1: é, l'été",
        "k: [a,]",
        "k: [,]",
        "k: a: b",
        "k: 'it''s'",
        "k: \"\"",
        "k: 'a' b",
        " k: a",
        "k:a",
        "k: [a:b]",
        "k: a#b",
        "k: a:b",
        "-",
        "- ",
        "k: [a#b, c]",
        "- - a",
        "k: -a",
        "k: ...",
        "...",
        "--- a",
        "- k: v",
        "  k: v",
        "k: [a b , c d]",
        "k: ~",
        "k: [a, b] c",
        "  - k:",
        "k: a ]",
        "    - a"
    };

    private final YamlReader library = new YamlReader(YamlLimits.DEFAULT);
    private int taken;

    @Test
    void agreesWithTheLibraryOnFrontMatters() {
        for (int i = 0; i < Rounds.of(1_000); i++) {
            String post = FileText.decode(RandomPostsForFiles.mutated(i)).text();
            int end = post.indexOf("\n---");
            SourceRange content = new SourceRange(Math.min(4, post.length()), end < 4 ? post.length() : end + 1);
            check(post, content);
            YamlNode root = library.readFully(post, content).root().orElse(null);
            if (root instanceof YamlNode.Mapping mapping && !mapping.flow()) {
                for (YamlNode.Entry entry : mapping.entries()) {
                    check(post, new SourceRange(entry.key().range().start(), content.end()));
                }
            }
        }
        assertThat(taken).isGreaterThan(Rounds.of(150));
    }

    @Test
    void agreesWithTheLibraryOnLinesPutTogetherByChance() {
        Random random = new Random(5);
        for (int i = 0; i < Rounds.of(3_000); i++) {
            StringBuilder text = new StringBuilder("x\n");
            for (int count = random.nextInt(6); count >= 0; count--) {
                text.append(LINES[random.nextInt(LINES.length)]).append(count == 0 && random.nextBoolean() ? "" : "\n");
            }
            check(text.toString(), new SourceRange(2, text.length()));
        }
        assertThat(taken).isGreaterThan(Rounds.of(100));
    }

    private void check(String text, SourceRange part) {
        Optional<YamlNode> quick = PlainYaml.read(text, part, YamlLimits.DEFAULT);
        if (quick.isPresent()) {
            taken++;
            assertThat(quick).as(text).isEqualTo(library.readFully(text, part).root());
        }
    }
}
