package crieur.core.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.SmsMessage;
import crieur.core.network.SmsMessage.Alphabet;
import crieur.core.text.Suite;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmsMessageTest {

    @Test
    void passesTheSegmentCalculatorsSuite() throws IOException {
        List<Map<String, Object>> tests = Suite.list("sms/segment-cases.json");
        assertThat(tests).hasSize(10);
        for (Map<String, Object> test : tests) {
            SmsMessage message = SmsMessage.of((String) test.get("body"));
            String description = (String) test.get("testDescription");
            assertThat(message.partEnds()).as(description).hasSize((Integer) test.get("segments"));
            assertThat(SmsMessage.parts((String) test.get("body")))
                    .as(description)
                    .isEqualTo(test.get("segments"));
            Alphabet expected = "GSM-7".equals(test.get("encoding")) ? Alphabet.GSM_7 : Alphabet.UCS_2;
            assertThat(message.alphabet()).as(description).isEqualTo(expected);
        }
    }

    @Test
    void hasTheSameAlphabetAsTheSuite() throws IOException {
        List<Map<String, Object>> table = Suite.list("sms/gsm7-table.json");
        int known = 0;
        for (int codePoint = 0; codePoint <= 0xFFFF; codePoint++) {
            known += Gsm7.septets(codePoint) > 0 ? 1 : 0;
        }
        assertThat(known).isEqualTo(table.size());
        for (Map<String, Object> row : table) {
            int codePoint = (Integer) row.get("codepoint");
            assertThat(Gsm7.septets(codePoint)).as("U+%04X", codePoint).isEqualTo(((List<?>) row.get("gsm")).size());
        }
    }

    @Test
    void neverCutsAnEscapePair() {
        SmsMessage message = SmsMessage.of("a".repeat(152) + "€" + "b".repeat(20));
        assertThat(message.length()).isEqualTo(174);
        assertThat(message.partEnds()).containsExactly(152, 173);
    }

    @Test
    void neverCutsAPairOfSurrogates() {
        SmsMessage message = SmsMessage.of("a".repeat(66) + "👍" + "b".repeat(20));
        assertThat(message.partEnds()).containsExactly(66, 88);
    }

    @Test
    void fitsOnePartInAllOfItsRoom() {
        assertThat(SmsMessage.of("a".repeat(160)).partEnds()).containsExactly(160);
        assertThat(SmsMessage.of("a".repeat(161)).partEnds()).containsExactly(153, 161);
        assertThat(SmsMessage.of("ê".repeat(70)).partEnds()).containsExactly(70);
        assertThat(SmsMessage.of("ê".repeat(71)).partEnds()).containsExactly(67, 71);
        assertThat(SmsMessage.of("").partEnds()).isEmpty();
        assertThat(SmsMessage.parts("")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"’,''''", "ê,e", "œ,oe", "…,...", "«,\"", "ç,c", "\u202F,' '", "Ё,", "👍,", "\uD83D,", "½,"})
    void saysWhichCharacterCostsTheAlphabetAndWhatCouldReplaceIt(String character, String replacement) {
        SmsMessage message = SmsMessage.of("a" + character + "b");
        assertThat(message.alphabet()).isEqualTo(Alphabet.UCS_2);
        assertThat(message.outsiders()).hasSize(1);
        assertThat(message.outsiders().get(0).start()).isEqualTo(1);
        assertThat(message.outsiders().get(0).end()).isEqualTo(1 + character.length());
        assertThat(message.outsiders().get(0).replacement().orElse(null)).isEqualTo(replacement);
    }
}
