package crieur.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Recognises files that editors on other systems write. */
class OtherEncodingTest {
    private static final String POST = "---\r\ntitle: Été à l’atelier\r\n---\r\nVenez !\r\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-16LE, true, UTF-16",
        "UTF-16BE, true, UTF-16",
        "UTF-32LE, true, UTF-32",
        "UTF-32BE, true, UTF-32",
        "UTF-16LE, false, UTF-16",
        "UTF-16BE, false, UTF-16",
    })
    void knowsWideEncodings(String charset, boolean mark, String name) {
        byte[] bytes = ((mark ? "\uFEFF" : "") + POST).getBytes(Charset.forName(charset));
        OtherEncoding found = OtherEncoding.of(bytes).orElseThrow();
        assertThat(found.name()).isEqualTo(name);
        assertThat(found.wide()).isTrue();
        assertThat(found.text()).contains(POST);
    }

    @Test
    void takesBytesWithoutOneCharacterOfUtf8ForWindows() {
        OtherEncoding found =
                OtherEncoding.of(POST.getBytes(Charset.forName("windows-1252"))).orElseThrow();
        assertThat(found.name()).isEqualTo("Windows-1252");
        assertThat(found.wide()).isFalse();
        assertThat(found.text()).contains(POST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000",
                "Été",
                "🦊 \u0000 text",
                "\uFEFFmarked"
            })
    void saysNothingOfUtf8(String text) {
        assertThat(OtherEncoding.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void leavesUtf8WithABrokenByteAlone() {
        assertThat(OtherEncoding.of(new byte[] {(byte) 0xC3, (byte) 0xA9, (byte) 0xE9}))
                .isEmpty();
    }

    @Test
    void offersNoTextThatWouldLoseBytes() {
        byte[] odd = (POST + "\uD800").getBytes(StandardCharsets.UTF_16LE);
        odd[odd.length - 1] = (byte) 0xD8;
        odd[odd.length - 2] = 0;
        assertThat(OtherEncoding.of(odd).orElseThrow().text()).isEmpty();
        assertThat(OtherEncoding.of(new byte[] {'a', (byte) 0x81}).orElseThrow().text())
                .isEmpty();
    }
}
