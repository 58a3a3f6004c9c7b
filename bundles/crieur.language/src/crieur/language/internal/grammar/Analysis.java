package crieur.language.internal.grammar;

import crieur.language.internal.chunk.PhraseChunker;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.languagetool.Language;
import org.languagetool.chunking.Chunker;
import org.languagetool.tagging.disambiguation.Disambiguator;

/** The steps of LanguageTool's analysis that Crieur does in its own way, one for all varieties of a language. */
record Analysis(Disambiguator disambiguator, Optional<Chunker> chunker) {

    private static final Map<String, Analysis> KNOWN = new HashMap<>();

    /**
     * Returns the analysis of a language, which is read first.
     *
     * @throws IOException if a file of LanguageTool cannot be read
     */
    static Analysis of(Language language) throws IOException {
        Language main = language.getDefaultLanguageVariant();
        synchronized (main) {
            synchronized (KNOWN) {
                Analysis known = KNOWN.get(main.getShortCode());
                if (known != null) {
                    return known;
                }
            }
            Analysis read = read(main);
            synchronized (KNOWN) {
                KNOWN.put(main.getShortCode(), read);
            }
            return read;
        }
    }

    private static Analysis read(Language language) throws IOException {
        boolean english = language.getShortCode().equals("en");
        Optional<Chunker> chunker = english ? Optional.of(PhraseChunker.read()) : Optional.empty();
        return new Analysis(new GatedDisambiguator(language, english), chunker);
    }

    void use(Language language) {
        language.setDisambiguator(disambiguator);
        chunker.ifPresent(language::setChunker);
    }
}
