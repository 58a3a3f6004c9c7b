package crieur.cli.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BufferTest {

    @Test
    void encodesAsJavaDoesButForLoneSurrogates() throws IOException {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append((char) random.nextInt(0x10000));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new Utf8Buffer().text(text).drainTo(out);
            String expected =
                    new String(text.toString().getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE);
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 1234567890123L, Long.MAX_VALUE, -1, Long.MIN_VALUE})
    void writesNumbers(long number) {
        assertThat(new Utf8Buffer().number(number).text(";").toString()).isEqualTo(number + ";");
    }

    @Test
    void escapesWhatJsonCannotHold() {
        String text = "a\"b\\c\n\r\t\b\f\u0000\u001f\u007f\u2028é🦊\ud800x\udc00";
        assertThat(new Utf8Buffer().json(text).toString())
                .isEqualTo("a\\\"b\\\\c\\n\\r\\t\\b\\f\\u0000\\u001f\\u007f\\u2028é🦊\\ud800x\\udc00");
    }

    @Test
    void repeatsWhatItHolds() {
        Utf8Buffer buffer = new Utf8Buffer().text("é".repeat(5_000));
        int from = buffer.length();
        int to = buffer.text("again").length();
        assertThat(buffer.again(from, to).toString()).isEqualTo("é".repeat(5_000) + "againagain");
    }

    @Test
    void beginsAnewAfterItsBytesWereHandedOn() throws IOException {
        Utf8Buffer buffer = new Utf8Buffer().text("first");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        buffer.drainTo(out);
        buffer.text("second").drainTo(out);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("firstsecond");
        assertThat(buffer.length()).isZero();
    }

    @Test
    void growsAsNeeded() {
        String text = "é".repeat(2_000_000);
        assertThat(new Utf8Buffer().text(text).toString()).isEqualTo(text);
    }
}
