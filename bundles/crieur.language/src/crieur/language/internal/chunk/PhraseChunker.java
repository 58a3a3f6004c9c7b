package crieur.language.internal.chunk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.eclipse.jdt.annotation.Nullable;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.chunking.ChunkTag;
import org.languagetool.chunking.Chunker;

/**
 * Marks the phrases of English sentences exactly as LanguageTool's {@code EnglishChunker} does.
 *
 * <p>That one asks OpenNLP's models ten times a word for forty features each, which takes longer than all grammar rules.
 * Thread-safe.
 */
public final class PhraseChunker implements Chunker {

    private static final String MARK = "\uFEFF";

    private final TokenizerModel words;
    private final WordTagger tagger;
    private final PhraseTagger phrases;

    private PhraseChunker(Models models) {
        this.words = models.words();
        this.tagger = new WordTagger(models.tags());
        this.phrases = new PhraseTagger(models.phrases());
    }

    /**
     * Reads the models, which takes some tenths of a second.
     *
     * @throws IOException if a file of LanguageTool cannot be read
     */
    public static PhraseChunker read() throws IOException {
        return new PhraseChunker(Models.read());
    }

    @Override
    public void addChunkTags(List<AnalyzedTokenReadings> tokens) {
        StringBuilder sentence = new StringBuilder();
        tokens.forEach(token -> sentence.append(token.getToken()));
        String[] cut = cut(sentence.toString());
        String[] tags = phrases.tag(cut, tagger.tag(cut));
        @Nullable AnalyzedTokenReadings[] readings = Alignment.of(cut, tokens);
        List<List<ChunkTag>> marks = NounPhrases.mark(tags, readings);
        for (int i = 0; i < cut.length; i++) {
            AnalyzedTokenReadings token = readings[i];
            if (token != null) {
                token.setChunkTags(marks.get(i));
            }
        }
    }

    private String[] cut(String sentence) {
        List<String> clean = new ArrayList<>();
        // OpenNLP's tokenizer keeps its state in fields.
        for (String token : new TokenizerME(words).tokenize(sentence.replace('’', '\''))) {
            for (String part : token.split(MARK)) {
                clean.add(part.isEmpty() ? "" : token);
            }
        }
        return clean.toArray(new String[0]);
    }
}
