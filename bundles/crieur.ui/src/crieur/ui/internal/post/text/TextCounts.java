package crieur.ui.internal.post.text;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.text.TextAnalysis;
import crieur.model.post.PostText;
import java.util.stream.Stream;

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

    /** Counts the texts of a post, its own and those of single channels; its front matter is no text. */
    public static TextCounts of(PostText post) {
        return Stream.concat(Stream.of(post.baseText()), post.variants().stream())
                .flatMap(section -> section.sent().stream())
                .map(section -> of(section.text()))
                .reduce(new TextCounts(0, 0, 0), TextCounts::and);
    }

    private TextCounts and(TextCounts other) {
        return new TextCounts(words + other.words, sentences + other.sentences, characters + other.characters);
    }

    /** Returns the counts as the status line says them. */
    public String label() {
        return text("TextCounts.label", words, sentences, characters);
    }
}
