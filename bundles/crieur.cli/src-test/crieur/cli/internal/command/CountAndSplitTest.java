package crieur.cli.internal.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code count} by lines, {@code split}, and networks with newer rules. */
class CountAndSplitTest {

    private static final String LONG = "One two three four. Five six seven eight.";

    @TempDir
    Path folder;

    private Calls english;

    @BeforeEach
    void prepareCalls() {
        english = new Calls(folder, Locale.ENGLISH);
    }

    @Test
    void countsOneTextALineInOrder() {
        String lines = "{\"id\":7,\"text\":\"Café 🦊\"}\n\n{\"text\":\"" + "x".repeat(21)
                + "\",\"networks\":[\"brief\"],\"other\":1}\n";
        assertThat(english.call(lines, "count", "--network", "brief,roomy", "--format", "ndjson"))
                .isEqualTo(1);
        assertThat(english.out())
                .isEqualTo(
                        "{\"id\":7,\"network\":\"brief\",\"length\":6,\"limit\":20,\"unit\":\"code-points\",\"fits\":true}\n"
                                + "{\"id\":7,\"network\":\"roomy\",\"length\":7,\"limit\":500,\"unit\":\"utf-16\",\"fits\":true}\n"
                                + "{\"network\":\"brief\",\"length\":21,\"limit\":20,\"unit\":\"code-points\",\"fits\":false}\n");
    }

    @Test
    void aLineCountsForTheNetworksThatItNamesItself() {
        String lines = "{\"text\":\"x\",\"networks\":[\"roomy\",\"../roomy\"]}\n{\"text\":\"x\"}\n";
        assertThat(english.call(lines, "count", "--network", "brief", "--format", "ndjson"))
                .isEqualTo(3);
        assertThat(english.out().split("\n"))
                .containsExactly(
                        "{\"network\":\"roomy\",\"length\":1,\"limit\":500,\"unit\":\"utf-16\",\"fits\":true}",
                        "{\"error\":\"line 1: unknown network \\\"../roomy\\\"\"}",
                        "{\"network\":\"brief\",\"length\":1,\"limit\":20,\"unit\":\"code-points\",\"fits\":true}");
    }

    @Test
    void aBadLineIsAnsweredAndEndsNothing() {
        String lines = "{\"id\":\"a\",\"text\":3}\n{\"id\":\"b\",\"text\":\"x\",\"networks\":[\"nowhere\"]}\n"
                + "{\"id\":\"c\"\n{\"id\":\"d\",\"text\":\"x\"}\n";
        assertThat(english.call(lines, "count", "--network", "brief", "--input", "ndjson"))
                .isEqualTo(3);
        String[] answers = english.out().split("\n");
        assertThat(answers).hasSize(4);
        assertThat(answers[0]).isEqualTo("{\"id\":\"a\",\"error\":\"line 1: \\\"text\\\" is not a string\"}");
        assertThat(answers[1]).contains("\"id\":\"b\"", "unknown network");
        assertThat(answers[2]).contains("line 3: not valid JSON");
        assertThat(answers[3]).contains("\"length\":1");
        assertThat(english.error()).isEmpty();
    }

    @Test
    void plainTextIsOneTextUnlessLinesAreAskedFor() {
        assertThat(english.call("{not JSON", "count", "--network", "brief", "--format", "ndjson", "--input", "text"))
                .isZero();
        assertThat(english.out()).contains("\"length\":9");
        assertThat(english.call("two\nlines", "count", "--network", "brief", "--format", "ndjson"))
                .isZero();
        assertThat(english.out()).contains("\"length\":9").hasLineCount(1);
    }

    @Test
    void refusesStandardInputThatIsNotUtf8() {
        byte[] broken = "Été\nab".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(english.callWithBytes(broken, "count", "--network", "brief")).isEqualTo(3);
        assertThat(english.out()).isEmpty();
        assertThat(english.error()).isEqualTo("Standard input is not in UTF-8: see line 1, column 1.\n");
        byte[] second = {'a', '\n', 'b', (byte) 0xFF};
        assertThat(english.callWithBytes(second, "split", "--network", "brief")).isEqualTo(3);
        assertThat(english.error()).isEqualTo("Standard input is not in UTF-8: see line 2, column 2.\n");
        byte[] far = ("\n".repeat(1_200) + "é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(english.callWithBytes(far, "count", "--network", "brief")).isEqualTo(3);
        assertThat(english.error()).contains("line 1201,");
        byte[] wide = "Hello, world".getBytes(StandardCharsets.UTF_16);
        assertThat(english.callWithBytes(wide, "count", "--network", "brief")).isEqualTo(3);
        assertThat(english.error()).isEqualTo("Standard input is in UTF-16; it has to be in UTF-8.\n");
        assertThat(english.callWithBytes(new byte[(8 << 20) + 1], "count", "--network", "brief"))
                .isEqualTo(3);
        assertThat(english.error()).isEqualTo("Standard input is longer than 8 MiB.\n");
        assertThat(english.call("🦊", "count", "--network", "brief")).isZero();
    }

    @Test
    void aByteOrderMarkHidesNoLines() {
        assertThat(english.call("\uFEFF{\"text\":\"x\"}\n", "count", "--network", "brief", "--format", "ndjson"))
                .isZero();
        assertThat(english.out()).contains("\"length\":1,").hasLineCount(1);
    }

    @Test
    void splitsStandardInput() {
        assertThat(english.call(LONG + "\n", "split", "--network", "brief")).isZero();
        assertThat(english.out()).isEqualTo("One two three four.\n===\nFive six seven\n===\neight.\n");
        assertThat(english.call(LONG + "\n", "split", "--network", "brief", "--number", "--format", "ndjson"))
                .isZero();
        assertThat(english.out().split("\n")[0])
                .isEqualTo("{\"network\":\"brief\",\"part\":1,\"of\":3,\"length\":17,\"limit\":20,"
                        + "\"unit\":\"code-points\",\"fits\":true,\"text\":\"One two three 1/3\"}");
    }

    @Test
    void saysWhichPostCannotBeCut() {
        String link = "https://example.org/a/long/path";
        assertThat(english.call("a " + link, "split", "--network", "brief", "--format", "json"))
                .isEqualTo(1);
        assertThat(english.out()).contains("\"fits\": false", link);
        assertThat(english.error()).contains("Post 2 is too long for Brief");
    }

    @Test
    void splitsAPostByTheLimitsOfItsChannel() throws IOException {
        Path brand = Files.createDirectories(folder.resolve("b/campaigns/c/posts"))
                .resolve("../../..")
                .normalize();
        String root = " xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:crieur=\"urn:crieur:model:1\"";
        Files.writeString(
                brand.resolve("b.brand"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Brand" + root + " id=\"b\" name=\"B\">\n"
                        + "  <channels id=\"here\" network=\"brief\" handle=\"h\">\n    <limits key=\"text.max\""
                        + " value=\"30\"/>\n  </channels>\n</crieur:Brand>\n");
        Files.writeString(
                brand.resolve("campaigns/c/c.campaign"),
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<crieur:Campaign" + root + " id=\"c\" name=\"C\"/>\n");
        Files.writeString(
                brand.resolve("campaigns/c/posts/a.post"),
                "---\ntitle: A\nchannels: [here]\n---\nbase\n\n=== here\n" + LONG + "\n");
        assertThat(english.call("", "split", "--network", "brief", "b/campaigns/c/posts/a.post"))
                .isZero();
        assertThat(english.out()).isEqualTo("One two three four.\n===\nFive six seven eight.\n");
    }

    @Test
    void tellsTheLengthOfAPostBehindItsContentWarning() throws IOException {
        Files.writeString(folder.resolve("b.brand"), "");
        Files.writeString(
                Files.createDirectory(folder.resolve("networks")).resolve("brief.yaml"),
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: mastodon, max: 13, source: the new rules,"
                        + " standing: measured}\n");
        Files.writeString(
                folder.resolve("a.post"), "---\nchannels: [brief]\ncontentWarning: Hm\n---\nOne two three four.\n");
        assertThat(english.call("", "split", "--network", "brief", "--format", "ndjson", "a.post"))
                .isZero();
        assertThat(english.out().split("\n"))
                .satisfiesExactly(
                        first -> assertThat(first).contains("\"length\":9,", "\"text\":\"One two\""),
                        second -> assertThat(second).contains("\"length\":13,", "\"text\":\"three four.\""));
    }

    @Test
    void reportsTheFullestPostOfAThread() throws IOException {
        Files.writeString(
                folder.resolve("a.post"), "---\ntitle: A\nchannels: [brief]\n---\nShort.\n===\nNineteen characters.\n");
        english.call("", "validate", "--no-language", "a.post");
        assertThat(english.out()).contains("brief  20/20 code points, the fullest of 2 posts\n");
        english.call("", "validate", "--no-language", "--format", "ndjson", "a.post");
        assertThat(english.out()).contains("\"length\":20,", "\"posts\":2}");
    }

    /** A list tells the limits of the text first, and whose limit it is where the text has none. */
    @Test
    void tellsOfTypesFieldsAndKeysWhatANewerFileSays() throws IOException {
        Files.writeString(folder.resolve("b.brand"), "");
        String measured = "source: a server, standing: measured";
        Files.writeString(
                Files.createDirectory(folder.resolve("networks")).resolve("brief.yaml"),
                "updated: 2026-12-01\npostType:\n  - {id: post, media: none, requires: [title, text]}\n"
                        + "field:\n  - {id: title, type: text, required: true, " + measured + "}\n"
                        + "text:\n  - {field: title, counter: code-points, max: 60, min: 2, " + measured + "}\n"
                        + "  - {field: text, counter: code-points, max: 30, key: most, " + measured + "}\n");
        english.call("", "networks", "brief");
        assertThat(english.out())
                .contains("  post                    without media; needs title, text\n")
                .contains("  title                   60 code points, at least 2\n")
                .contains("  title                   text, required\n      [measured] a server\n")
                .contains("  text.max                most\n")
                .contains(", gone over on 2026-12-01\n");
        english.call("", "networks", "brief", "--format", "json");
        assertThat(english.out()).contains("\"updated\": \"2026-12-01\"", "\"most\": \"text.max\"");
        english.call("", "networks");
        assertThat(english.out()).contains("Brief  30 code points\n");
    }

    @Test
    void validateTellsOfThePersonsOwnFiles() throws IOException {
        Path own = Files.createDirectories(folder.resolve("config/crieur/networks"));
        Path brief = Files.writeString(own.resolve("brief.yaml"), "updated: 2026-12-01\nfigures: 3\n");
        Path other = Files.writeString(own.resolve("nowhere.yaml"), "updated: 2026-12-01\n");
        Files.writeString(folder.resolve("a.post"), "---\nchannels: [brief]\n---\nShort.\n");
        assertThat(english.call("", "validate", "--no-language", "a.post")).isZero();
        assertThat(english.error())
                .contains(brief + ":2:1: the key \"figures\" means nothing here\n")
                .contains(other + ": There is no network “nowhere”; there are brief, roomy.\n");
    }

    @Test
    void theBrandsNewerRulesCountInItsFolder() throws IOException {
        Files.writeString(folder.resolve("b.brand"), "");
        Path file = Files.createDirectory(folder.resolve("networks")).resolve("brief.yaml");
        Files.writeString(
                file,
                "updated: 2026-12-01\ntext:\n  - {field: text, counter: code-points, max: 30, source: the new rules,"
                        + " standing: measured}\nfigure:\n  - {name: x, value: many, unit: items}\n");
        assertThat(english.call("x".repeat(25), "count", "--network", "brief")).isZero();
        assertThat(english.out()).contains("25/30");
        assertThat(english.error()).isEqualTo(file + ":5:5: <figure>: value=\"many\" is no number\n");
        assertThat(english.call("", "networks", "brief")).isEqualTo(3);
        assertThat(english.out()).contains("30 code points", "the new rules", "Contributed by " + file);
        assertThat(english.error()).contains(file + ":5:5: ");
    }
}
