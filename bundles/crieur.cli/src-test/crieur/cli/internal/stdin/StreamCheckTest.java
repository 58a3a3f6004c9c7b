package crieur.cli.internal.stdin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.core.inspection.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StreamCheckTest {

    private final LengthOnly check = new LengthOnly();
    private StreamResult result = new StreamResult(Optional.empty(), false, List.of());

    @Test
    void answersOneLineForEachNetworkInOrder() {
        assertThat(answers("{\"id\":\"a\",\"text\":\"Hé 🦊\",\"networks\":[\"any\",\"ten\"]}\n"))
                .isEqualTo("""
                    {"id":"a","network":"any","length":5,"limit":null,"unit":"utf-16","findings":[]}
                    {"id":"a","network":"ten","length":5,"limit":10,"unit":"utf-16","findings":[]}
                    """);
        assertThat(result).isEqualTo(new StreamResult(Optional.empty(), false, List.of()));
    }

    @Test
    void writesFindingsWithUtf16PlacesAndFixes() {
        assertThat(answers("{\"networks\":[\"ten\"],\"text\":\"0123456789🦊\",\"id\":7}"))
                .isEqualTo("{\"id\":7,\"network\":\"ten\",\"length\":12,\"limit\":10,\"unit\":\"utf-16\",\"findings\":["
                        + "{\"inspection\":\"test.tooLong\",\"severity\":\"error\",\"message\":\"Too long\","
                        + "\"start\":10,\"end\":12,\"fixes\":[{\"title\":\"Cut \\\"it\\\"\",\"safe\":false,"
                        + "\"edits\":[{\"start\":10,\"end\":12,\"replacement\":\"…\\ud800\"}]}]}]}\n");
        assertThat(result.worst()).contains(Severity.ERROR);
    }

    @Test
    void saysOnTheLineWhatWasStopped() {
        assertThat(answers("{\"id\":1,\"text\":\"hang\",\"networks\":[\"any\"]}\n"))
                .isEqualTo(
                        "{\"id\":1,\"network\":\"any\",\"length\":4,\"limit\":null,\"unit\":\"utf-16\",\"findings\":[],"
                                + "\"stopped\":[\"test.hangs\"]}\n");
        assertThat(result.stopped()).containsExactly(LengthOnly.STOPPED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"text\":5,\"networks\":[\"any\"]}|{\"id\":\"a\",\"error\":\"line 1: \\\"text\\\" is"
                        + " not a string\"}",
                "{\"text\":5,\"networks\":[],\"id\":\"a\"}|{\"id\":\"a\",\"error\":\"line 1: \\\"text\\\" is not a"
                        + " string\"}",
                "{\"id\":\"a\",\"networks\":[\"any\"]}|{\"id\":\"a\",\"error\":\"line 1: \\\"text\\\" is missing\"}",
                "{\"id\":\"a\",\"text\":\"\"}|{\"id\":\"a\",\"error\":\"line 1: \\\"networks\\\" is missing\"}",
                "{\"id\":\"a\",\"text\":\"\",\"networks\":[]}|{\"id\":\"a\",\"error\":\"line 1: \\\"networks\\\" is"
                        + " empty\"}",
                "{\"id\":\"a\",\"text\":\"\",\"networks\":\"x\"}|{\"id\":\"a\",\"error\":\"line 1: \\\"networks\\\" is"
                        + " not an array\"}",
                "{\"id\":\"a\",\"text\":\"\",\"networks\":[\"no\"]}|{\"id\":\"a\",\"error\":\"line 1: unknown network"
                        + " \\\"no\\\"\"}",
                "{\"text\":\"\",\"networks\":[\"any\"]}|{\"error\":\"line 1: \\\"id\\\" is missing\"}",
                "{\"id\":{},\"text\":\"\",\"networks\":[\"any\"]}|{\"error\":\"line 1: \\\"id\\\" is neither a string"
                        + " nor a number\"}",
                "{\"id\":\"a\",\"text\":\"\",\"text\":\"\",\"networks\":[\"any\"]}|{\"id\":\"a\",\"error\":\"line 1:"
                        + " \\\"text\\\" is there twice\"}",
                "{\"id\":\"a\",\"networks\":[],\"text\":\"\",\"networks\":[\"any\"]}|{\"id\":\"a\",\"error\":\"line 1:"
                        + " \\\"networks\\\" is there twice\"}",
                "{\"id\":\"a\",\"text\":\"\",\"networks\":[\"any\"],\"language\":\"xx\"}|{\"id\":\"a\",\"error\":\"line 1:"
                        + " \\\"language\\\" is no BCP 47 language: xx\"}",
                "[]|{\"error\":\"line 1: not a JSON object\"}",
                "{\"id\":1} {}|{\"id\":1,\"error\":\"line 1: more than one JSON object on the line\"}"
            })
    void answersABadLineAndGoesOn(String line, String error) {
        String good = "{\"id\":\"z\",\"text\":\"\",\"networks\":[\"any\"]}\n";
        assertThat(answers(line + "\n" + good).lines())
                .containsExactly(
                        error,
                        "{\"id\":\"z\",\"network\":\"any\",\"length\":0,\"limit\":null,\"unit\":\"utf-16\",\"findings\":[]}");
        assertThat(result.unreadable()).isTrue();
    }

    @Test
    void saysWhereJsonIsBroken() {
        assertThat(answers("\n{\"id\":\"a\",\"text\":oops}\n"))
                .startsWith("{\"id\":\"a\",\"error\":\"line 2: not valid JSON at byte ")
                .hasLineCount(1);
    }

    @Test
    void countsBytesFromTheStartOfTheLine() {
        String line = "{\"id\":\"a\",\"text\":oops}";
        String place = answers(line).replaceFirst(".*at byte (\\d+)\"}\\s*", "$1");
        assertThat(Integer.parseInt(place)).isBetween(18, line.length() + 1);
        assertThat(answers("\n\n{}\n" + line)).contains("at byte " + place + "\"");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] line = "{\"id\":\"a\",\"text\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(answers(line))
                .startsWith("{\"id\":\"a\",\"error\":\"line 1: ")
                .hasLineCount(1);
    }

    @Test
    void passesOverAByteOrderMarkBlankLinesAndUnknownMembers() {
        String answers =
                answers("\ufeff{\"id\":\"a\",\"x\":{\"y\":[1]},\"text\":\"\",\"networks\":[\"any\"]}\r\n \t\r\n\n");
        assertThat(answers).hasLineCount(1).doesNotContain("error");
    }

    @Test
    void takesTheLanguageWhereItIsStated() {
        answers("{\"id\":1,\"text\":\"\",\"networks\":[\"any\"],\"language\":\"fr\"}\n"
                + "{\"id\":2,\"text\":\"\",\"networks\":[\"any\"],\"language\":null}\n"
                + "{\"id\":3,\"text\":\"\",\"networks\":[\"any\"]}");
        assertThat(check.languages).containsExactly("fr", "?", "?");
    }

    @Test
    void keepsLoneSurrogatesApart() {
        assertThat(answers("{\"id\":\"\\ud800\",\"text\":\"\\udc00a\",\"networks\":[\"any\"]}"))
                .startsWith("{\"id\":\"\\ud800\",\"network\":\"any\",\"length\":2,");
    }

    @Test
    void refusesALineThatIsTooLongWithoutKeepingIt() {
        int longest = ChunkReader.LONGEST_LINE;
        String answers = answers("{\"id\":\"a\",\"text\":\"" + "x".repeat(longest) + "\"}\n"
                + "{\"id\":\"b\",\"text\":\"\",\"networks\":[\"any\"]}\n");
        assertThat(answers.lines().toList()).hasSize(2).first().isEqualTo("{\"error\":\"line 1: longer than 8 MiB\"}");
        assertThat(answers).contains("\"id\":\"b\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsTheOrderOfManyLines(boolean slow) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\":").append(i).append(",\"text\":\"").append("é".repeat(i % 50));
            lines.append("\",\"networks\":[\"any\"]}\n");
        }
        String[] answers = answers(bytes(lines.toString()), slow).split("\n");
        assertThat(answers).hasSize(20_000);
        for (int i = 0; i < answers.length; i++) {
            assertThat(answers[i]).startsWith("{\"id\":" + i + ",\"network\":\"any\",\"length\":" + i % 50 + ",");
        }
    }

    @Test
    void doesNotLetTheFirstAnswersWaitForAHundredOthersWhereEachTakesLong() {
        InputStream in = bytes("{\"id\":1,\"text\":\"\",\"networks\":[\"any\"]}\n".repeat(1_000));
        List<Integer> done = new ArrayList<>();
        OutputStream out = new ByteArrayOutputStream() {
            @Override
            public void flush() {
                done.add(check.languages.size());
            }
        };
        new StreamCheck(in, out, check, true, UncheckedIOException::new).run();
        assertThat(done.get(0)).isEqualTo(1);
        assertThat(check.languages).hasSize(1_000);
    }

    @Test
    @Timeout(20)
    void answersWhatHasComeBeforeItWaitsForMore() throws Exception {
        PipedOutputStream toCheck = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toCheck);
        PipedOutputStream answers = new PipedOutputStream();
        try (PipedInputStream fromCheck = new PipedInputStream(answers)) {
            Thread run = new Thread(() -> new StreamCheck(in, answers, check, false, UncheckedIOException::new).run());
            run.start();
            toCheck.write("{\"id\":1,\"text\":\"\",\"networks\":[\"any\"]}\n".getBytes(StandardCharsets.UTF_8));
            toCheck.flush();
            assertThat(fromCheck.read()).isEqualTo('{');
            toCheck.close();
            run.join();
        }
    }

    @Test
    void endsWhenNobodyReadsAnyMore() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        InputStream in = bytes("{\"id\":1,\"text\":\"\",\"networks\":[\"any\"]}\n".repeat(9));
        assertThatThrownBy(() -> new StreamCheck(in, closed, check, false, UncheckedIOException::new).run())
                .isInstanceOf(UncheckedIOException.class);
    }

    private String answers(String input) {
        return answers(input.getBytes(StandardCharsets.UTF_8));
    }

    private String answers(byte[] input) {
        return answers(new ByteArrayInputStream(input), false);
    }

    private String answers(InputStream input, boolean slow) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        result = new StreamCheck(input, out, check, slow, UncheckedIOException::new).run();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
