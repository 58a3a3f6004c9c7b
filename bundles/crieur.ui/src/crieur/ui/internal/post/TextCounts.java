package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.text.TextAnalysis;

/**
 * How long a text is, as writers count.
 *
 * @param words the words
 * @param sentences the sentences
 * @param characters what a reader takes for one character each
 */
record TextCounts(int words, int sentences, int characters) {

    static TextCounts of(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        return new TextCounts(analysis.wordCount(), analysis.sentenceCount(), analysis.graphemeCount());
    }

    String label() {
        return text("TextCounts.label", words, sentences, characters);
    }
}
