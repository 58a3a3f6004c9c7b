package crieur.language.internal.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.Language;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.language.AmericanEnglish;

class PhraseChunkerTest {

    private static final Language ENGLISH = AmericanEnglish.getInstance();

    @Test
    void marksTheSamePhrasesAsLanguageTool() throws IOException {
        Chunker theirs = new EnglishChunker();
        Chunker ours = PhraseChunker.read();
        int marked = 0;
        for (String sentence : sentences()) {
            List<AnalyzedTokenReadings> expected = tokens(sentence);
            List<AnalyzedTokenReadings> found = tokens(sentence);
            theirs.addChunkTags(expected);
            ours.addChunkTags(found);
            assertThat(marks(found)).as(sentence).isEqualTo(marks(expected));
            marked += found.stream()
                    .mapToInt(token -> token.getChunkTags().size())
                    .sum();
        }
        assertThat(marked).isGreaterThan(1_500);
    }

    @Test
    void takesASentenceWithoutWords() throws IOException {
        List<AnalyzedTokenReadings> tokens = tokens(" ");
        PhraseChunker.read().addChunkTags(tokens);
        assertThat(marks(tokens)).containsOnly(List.of());
    }

    private static List<AnalyzedTokenReadings> tokens(String sentence) throws IOException {
        return ENGLISH.getTagger().tag(ENGLISH.getWordTokenizer().tokenize(sentence));
    }

    private static List<List<ChunkTag>> marks(List<AnalyzedTokenReadings> tokens) {
        return tokens.stream().map(AnalyzedTokenReadings::getChunkTags).toList();
    }

    private static List<String> sentences() throws IOException {
        try (InputStream stream =
                PhraseChunkerTest.class.getResourceAsStream("/crieur/language/internal/grammar/mistakes-en.txt")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
