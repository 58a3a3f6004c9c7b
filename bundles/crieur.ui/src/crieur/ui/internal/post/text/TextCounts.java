package crieur.ui.internal.post.text;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.text.TextAnalysis;

/**
 * How long a text is, as writers count.
 *
 * @param words the words
 * @param sentences the sentences
 * @param characters what a reader takes for one character each
 */
public record TextCounts(int words, int sentences, int characters) {

    /** Counts a text. */
    public static TextCounts of(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        return new TextCounts(analysis.wordCount(), analysis.sentenceCount(), analysis.graphemeCount());
    }

    /** Returns the counts as the status line says them. */
    public String label() {
        return text("TextCounts.label", words, sentences, characters);
    }
}
