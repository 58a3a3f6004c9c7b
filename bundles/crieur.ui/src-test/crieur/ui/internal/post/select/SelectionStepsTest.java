package crieur.ui.internal.post.select;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.source.SourceRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelectionStepsTest {

    private static final String TEXT = "Un mot ici. Une autre phrase #Nantes.\n\nAutre paragraphe.";

    private final SelectionSteps steps = new SelectionSteps(TEXT);

    private static SourceRange of(String part) {
        int start = TEXT.indexOf(part);
        return new SourceRange(start, start + part.length());
    }

    private static String text(Optional<SourceRange> range) {
        return range.map(found -> found.of(TEXT)).orElse("");
    }

    @Test
    void aSelectionGrowsFromWordToSentenceToParagraphToText() {
        int inWord = TEXT.indexOf("autre") + 2;
        SourceRange caret = new SourceRange(inWord, inWord);

        Optional<SourceRange> word = steps.wider(caret);
        assertThat(text(word)).isEqualTo("autre");
        Optional<SourceRange> sentence = steps.wider(word.orElseThrow());
        assertThat(text(sentence)).isEqualTo("Une autre phrase #Nantes.");
        Optional<SourceRange> paragraph = steps.wider(sentence.orElseThrow());
        assertThat(text(paragraph)).isEqualTo("Un mot ici. Une autre phrase #Nantes.");
        Optional<SourceRange> all = steps.wider(paragraph.orElseThrow());
        assertThat(text(all)).isEqualTo(TEXT);
        assertThat(steps.wider(all.orElseThrow())).isEmpty();
    }

    @Test
    void aHashtagIsSelectedWithItsSign() {
        int inTag = TEXT.indexOf("Nantes") + 1;

        assertThat(text(steps.wider(new SourceRange(inTag, inTag)))).isEqualTo("#Nantes");
    }

    @Test
    void sentencesAreTakenInOneByOne() {
        assertThat(text(steps.onward(of("Un mot ici.")))).isEqualTo("Un mot ici. Une autre phrase #Nantes.");
        assertThat(text(steps.back(of("Une autre phrase #Nantes."))))
                .isEqualTo("Un mot ici. Une autre phrase #Nantes.");
        assertThat(steps.back(of("Un mot"))).isEmpty();
    }

    @Test
    void anEmptyTextHasNothingToSelect() {
        assertThat(new SelectionSteps("").wider(new SourceRange(0, 0))).isEmpty();
    }
}
