package crieur.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.Rounds;
import crieur.model.yaml.YamlNode.Style;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "La rentrée, enfin | La rentrée, enfin",
                "2026-09-01T09:00  | 2026-09-01T09:00",
                "launch -P3D 09:00 | launch -P3D 09:00",
                "a: b              | \"a: b\"",
                "12                | \"12\"",
                "true              | \"true\"",
                "#atelier          | \"#atelier\"",
                "C:\\x             | C:\\x"
            })
    void writesQuotesOnlyWhereTheyAreNeeded(String value, String written) {
        assertThat(YamlText.scalar(value, Style.PLAIN, false)).isEqualTo(written);
    }

    @Test
    void keepsTheStyleThatWasThere() {
        assertThat(YamlText.scalar("l'été", Style.SINGLE_QUOTED, false)).isEqualTo("'l''été'");
        assertThat(YamlText.scalar("a\nb", Style.SINGLE_QUOTED, false)).isEqualTo("\"a\\nb\"");
        assertThat(YamlText.scalar("x", Style.DOUBLE_QUOTED, false)).isEqualTo("\"x\"");
    }

    @Test
    void isReadBackInEveryPlaceAndStyle() {
        Random random = new Random(3);
        YamlReader reader = new YamlReader(YamlLimits.DEFAULT);
        String alphabet = "ab :#,[]{}-?!&*|>'\"%@`\\\n\r\t\0\u0085\u00A0\u2028\uFEFF\uD800\uDC80é~=.";
        for (int i = 0; i < Rounds.of(1_000); i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length >= 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String value = text.toString();
            for (Style style : new Style[] {Style.PLAIN, Style.SINGLE_QUOTED, Style.DOUBLE_QUOTED}) {
                String block = "k: " + YamlText.scalar(value, style, false) + "\n";
                String flow = "k: [" + YamlText.scalar(value, style, true) + ", x]\n";
                assertThat(first(reader, block)).as(block).isEqualTo(value);
                assertThat(first(reader, flow)).as(flow).isEqualTo(value);
            }
        }
    }

    private static String first(YamlReader reader, String text) {
        YamlNode value = ((YamlNode.Mapping) reader.read(text).root().orElseThrow())
                .get("k")
                .orElseThrow();
        YamlNode item = value instanceof YamlNode.Sequence list ? list.items().get(0) : value;
        return ((YamlNode.Scalar) item).value();
    }
}
