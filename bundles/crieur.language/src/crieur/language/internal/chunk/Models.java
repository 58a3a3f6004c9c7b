package crieur.language.internal.chunk;

import java.io.IOException;
import java.io.InputStream;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.postag.POSModel;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.model.BaseModel;
import org.languagetool.tools.Tools;

/** OpenNLP's models of English, as LanguageTool brings them. */
record Models(TokenizerModel words, POSModel tags, ChunkerModel phrases) {

    /**
     * Reads the models.
     *
     * @throws IOException if a file of LanguageTool cannot be read
     */
    static Models read() throws IOException {
        try (InputStream words = Tools.getStream("/en-token.bin");
                InputStream tags = Tools.getStream("/en-pos-maxent.bin");
                InputStream phrases = Tools.getStream("/en-chunker.bin")) {
            return new Models(new TokenizerModel(words), new POSModel(tags), new ChunkerModel(phrases));
        }
    }

    /** Returns how many sequences a model wants to be followed at a time. */
    static int beam(BaseModel model, int usual) {
        String stated = model.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER);
        return stated == null ? usual : Integer.parseInt(stated);
    }
}
