package crieur.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextAnalysisTest {

    @Test
    void agreesWithTheJdkOnEveryLengthAndOffset() {
        RandomText random = new RandomText(new Random(1));
        for (int i = 0; i < 5_000; i++) {
            String text = random.next(i % 80);
            TextAnalysis analysis = TextAnalysis.of(text);
            assertThat(analysis.length()).isEqualTo(text.length());
            assertThat(analysis.codePointCount()).isEqualTo(text.codePointCount(0, text.length()));
            assertThat(analysis.utf8Length()).isEqualTo(utf8(text));
            for (int offset = 0; offset <= text.length(); offset++) {
                boolean insidePair = offset > 0
                        && offset < text.length()
                        && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
                if (!insidePair) {
                    assertThat(analysis.codePointOffset(offset)).isEqualTo(text.codePointCount(0, offset));
                    assertThat(analysis.utf8Offset(offset)).isEqualTo(utf8(text.substring(0, offset)));
                }
            }
        }
    }

    /** The JDK writes one question mark for a surrogate alone, three bytes less two. */
    private static int utf8(String text) {
        long alone = text.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF).count();
        return text.getBytes(StandardCharsets.UTF_8).length + 2 * (int) alone;
    }

    @Test
    void findsItsWayFromClustersToOffsetsAndBack() {
        RandomText random = new RandomText(new Random(2));
        for (int i = 0; i < 2_000; i++) {
            TextAnalysis analysis = TextAnalysis.of(random.next(i % 120));
            for (int index = 0; index < analysis.graphemeCount(); index++) {
                int offset = analysis.graphemeIndexToOffset(index);
                assertThat(analysis.isGraphemeBoundary(offset)).isTrue();
                assertThat(analysis.graphemeOffset(offset)).isEqualTo(index);
                assertThat(analysis.graphemeStart(offset)).isEqualTo(offset);
            }
            assertThat(analysis.graphemeIndexToOffset(analysis.graphemeCount())).isEqualTo(analysis.length());
            assertThat(analysis.graphemeOffset(analysis.length())).isEqualTo(analysis.graphemeCount());
        }
    }

    @Test
    void normalizesOnlyWhatNeedsIt() {
        TextAnalysis composed = TextAnalysis.of("été");
        assertThat(composed.nfc()).isSameAs(composed);
        assertThat(TextAnalysis.of("e\u0301te\u0301").nfc().text()).isEqualTo("été");
        Normalizer2 icu = Normalizer2.getNFCInstance();
        RandomText random = new RandomText(new Random(3));
        for (int i = 0; i < 5_000; i++) {
            String text = random.next(i % 20);
            boolean normalized = TextAnalysis.of(text).nfc().text().equals(text);
            assertThat(normalized).as(RandomText.escaped(text)).isEqualTo(icu.isNormalized(text));
        }
    }

    @Test
    void answersTheSameObjectTwice() {
        TextAnalysis analysis = TextAnalysis.of("un lien : example.com #tag @moi");
        for (EntityDialect dialect : EntityDialect.values()) {
            assertThat(analysis.entities(dialect)).isSameAs(analysis.entities(dialect));
        }
        assertThat(analysis.weightedLength()).isSameAs(analysis.weightedLength());
    }

    @Test
    void givesListsThatNobodyCanChange() {
        List<Entity> entities = TextAnalysis.of("#a #b").entities();
        assertThatThrownBy(entities::clear).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entities.set(0, entities.get(1))).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        TextAnalysis analysis = TextAnalysis.of("é");
        assertThatThrownBy(() -> analysis.utf8Offset(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> analysis.codePointOffset(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'Bonjour à tous.',3,1",
        "'L’atelier rouvre ! Venez ?',3,2",
        "'Voir https://example.com/a.b et @moi #tag.',2,1",
        "'',0,0",
        "'👍 👍',0,0",
        "'Version 3.5 dès lundi. Ou mardi',6,2",
    })
    void countsWordsAndSentencesOutsideEntities(String text, int words, int sentences) {
        TextAnalysis analysis = TextAnalysis.of(text);
        assertThat(analysis.wordCount()).isEqualTo(words);
        assertThat(analysis.sentenceCount()).isEqualTo(sentences);
    }
}
