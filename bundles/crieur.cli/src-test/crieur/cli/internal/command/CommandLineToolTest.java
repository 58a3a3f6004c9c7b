package crieur.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineToolTest {

    @TempDir
    Path folder;

    private Calls english;
    private Calls french;

    @BeforeEach
    void prepareCalls() {
        english = new Calls(folder, Locale.ENGLISH);
        french = new Calls(folder, Locale.FRANCE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--version|0",
                "--help|0",
                "help|0",
                "help validate|0",
                "validate --help|0",
                "networks|0",
                "networks brief|0",
                "networks brief roomy --format json|0",
                "contributions|0",
                "completion bash|0",
                "completion zsh|0",
                "validate --stdin|0",
                "count --network brief|0",
                "|2",
                "help nonsense|2",
                "nonsense|2",
                "--nonsense|2",
                "validate|2",
                "validate --nonsense .|2",
                "validate --format nonsense .|2",
                "validate --fail-on nonsense .|2",
                "validate --jobs 0 .|2",
                "validate --profile nothing.yaml .|2",
                "validate --profile . .|2",
                "fix --inspection nonsense .|2",
                "validate --jobs many .|2",
                "validate --format|2",
                "validate --stdin .|2",
                "validate --stdin --watch|2",
                "validate --stdin --format json|2",
                "validate --color sometimes .|2",
                "networks nonsense|2",
                "networks --format sarif|2",
                "count --network nonsense|2",
                "count --network brief --tier gold|2",
                "count --input ndjson --format text|2",
                "count --input lines|2",
                "count --input ndjson|0",
                "split --network brief|0",
                "split|2",
                "split --network nonsense|2",
                "split --network brief --format xml|2",
                "split --network brief a.post b.post|2",
                "completion|2",
                "completion fish|2",
                "contributions too much|2",
                "fix|2",
                "validate no-such-file.post|3",
                "fix --dry-run --nonsense .|2"
            })
    void endsWithTheExitCodeOfTheTable(String line, int code) {
        String[] arguments = line == null ? new String[0] : line.split(" ");
        assertThat(english.call("", arguments)).isEqualTo(code);
        assertThat(english.error()).doesNotContain("Exception", "\tat ");
        assertThat(english.error().isEmpty()).isEqualTo(code != 2 || line == null);
    }

    @Test
    void refusesAPathThatIsEmptyRatherThanTakeItForTheWholeFolder() throws IOException {
        Files.writeString(folder.resolve("a.post"), "---\ntitle: A\nchannels: [brief]\n---\nHello!!!!\n");
        assertThat(english.call("", "fix", "")).isEqualTo(2);
        assertThat(english.error()).startsWith("crieur fix: PATH cannot be “”.\n");
        assertThat(folder.resolve("a.post")).content().endsWith("Hello!!!!\n");
    }

    @Test
    void saysThatAFolderIsNoPostToSplit() throws IOException {
        Files.createDirectory(folder.resolve("posts"));
        assertThat(english.call("", "split", "--network", "brief", "posts")).isEqualTo(3);
        assertThat(english.error()).isEqualTo("“posts” cannot be read, or is too large for a post.\n");
    }

    @Test
    void saysWhichPathIsNotThere() {
        assertThat(english.call("", "fix", "lost.post")).isEqualTo(3);
        assertThat(english.error()).isEqualTo("lost.post: There is no such file or folder.\n");
        assertThat(english.call("", "split", "--network", "brief", "lost.post")).isEqualTo(3);
        assertThat(english.error()).isEqualTo("lost.post: There is no such file or folder.\n");
        assertThat(french.call("", "validate", "lost.post")).isEqualTo(3);
        assertThat(french.out()).startsWith("lost.post\n  ✕ Il n’y a ni fichier ni dossier de ce nom.\n");
    }

    @Test
    void speaksTheLanguageOfThePerson() {
        english.call("", "validate", "--nonsense");
        assertThat(english.error())
                .isEqualTo("crieur validate: There is no option “--nonsense”.\nSee “crieur help validate”.\n");
        french.call("", "validate", "--nonsense");
        assertThat(french.error())
                .isEqualTo("crieur validate\u202f: Il n’y a pas d’option «\u202f--nonsense\u202f».\n"
                        + "Voir «\u202fcrieur help validate\u202f».\n");
    }

    @Test
    void guessesTheVerbThatWasMeant() {
        english.call("", "valdate");
        assertThat(english.error()).contains("perhaps validate?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "fix", "count", "split", "networks", "contributions", "completion", "help"})
    void hasAManualPageWithExamplesInBothLanguages(String verb) {
        english.call("", "help", verb);
        assertThat(english.out())
                .contains("NAME\n       crieur " + verb + " - ", "SYNOPSIS\n       crieur " + verb)
                .contains("DESCRIPTION\n", "OPTIONS\n", "EXIT STATUS", "EXAMPLES\n")
                .containsPattern("\n         (crieur|source|echo) ")
                .doesNotContain("Verb.", "ManualPage.");
        french.call("", "help", verb);
        assertThat(french.out())
                .contains("NOM\n       crieur " + verb + " - ", "EXEMPLES\n")
                .doesNotContain("Verb.");
        assertThat(french.out()).isNotEqualTo(english.out());
    }

    @Test
    void printsFiguresWithSourceDateAndStanding() {
        english.call("", "networks", "brief");
        assertThat(english.out())
                .startsWith("Brief  test.networks.brief\n")
                .containsPattern("  text +20 code points, required\n")
                .contains("[official page] The rules of Brief, 2026-01-02");
        french.call("", "networks", "roomy");
        assertThat(french.out())
                .contains("[non vérifié] Somebody said so", "D’autres disent", "Somebody else said 400");
    }

    @Test
    void machineFormatsDoNotChangeWithTheLanguage() {
        for (String[] call : new String[][] {
            {"networks", "--format", "json"}, {"contributions", "--format", "json"}, {"count", "--format", "ndjson"}
        }) {
            english.call("text", call);
            french.call("text", call);
            assertThat(french.out()).isNotEmpty().isEqualTo(english.out());
        }
    }

    @Test
    void countsStandardInputWithoutItsLastLineEnd() {
        assertThat(english.call("Café 🦊\n", "count", "--network", "brief,roomy"))
                .isZero();
        assertThat(english.out()).isEqualTo("✓ brief   6/20 code points\n✓ roomy  7/500 UTF-16 units\n");
        assertThat(english.call("x".repeat(21), "count", "--network", "brief", "--format", "ndjson"))
                .isEqualTo(1);
        assertThat(english.out())
                .isEqualTo(
                        "{\"network\":\"brief\",\"length\":21,\"limit\":20,\"unit\":\"code-points\",\"fits\":false}\n");
    }

    @ParameterizedTest
    @CsvSource({"short, error, 0", "much too long for a network as brief, error, 1"})
    void checksAStream(String text, String failOn, int code) {
        String line = "{\"id\":1,\"text\":\"" + text + "\",\"networks\":[\"brief\"]}\n";
        assertThat(english.call(line, "validate", "--stdin", "--no-language", "--fail-on", failOn))
                .isEqualTo(code);
        assertThat(english.out())
                .startsWith("{\"id\":1,\"network\":\"brief\",\"length\":" + text.length()
                        + ",\"limit\":20,\"unit\":\"code-points\"");
    }

    @Test
    void aBadLineOfAStreamOutweighsFindings() {
        String line = "{\"id\":1,\"text\":\"much too long for a network as brief\",\"networks\":[\"brief\"]}\n";
        assertThat(english.call(line + "oops\n", "validate", "--stdin", "--no-language"))
                .isEqualTo(3);
    }

    @Test
    void saysNothingWhenTheReaderHasGone() {
        OutputStream closed = failing("Broken pipe");
        assertThat(english.call("", closed, "networks")).isEqualTo(141);
        String line = "{\"id\":1,\"text\":\"\",\"networks\":[\"brief\"]}\n";
        assertThat(english.call(line, closed, "validate", "--stdin", "--no-language"))
                .isEqualTo(141);
        assertThat(english.error()).isEmpty();
    }

    @Test
    void saysWhenTheDiskIsFull() {
        assertThat(english.call("", failing("No space left on device"), "networks"))
                .isEqualTo(3);
        assertThat(english.error()).isEqualTo("The output could not be written: No space left on device\n");
    }

    @Test
    void keepsTheDetailsOfTheUnexpectedInAFile() throws IOException {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) {
                throw new IllegalStateException("a fault of ours");
            }
        };
        assertThat(english.call("", broken, "networks")).isEqualTo(3);
        Path log = folder.resolve("state/crieur/crieur.log");
        assertThat(english.error()).contains(log.toString()).doesNotContain("IllegalState", "\tat ");
        assertThat(Files.readString(log)).contains("a fault of ours", "\tat ", "Crieur 1.2.3");
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
