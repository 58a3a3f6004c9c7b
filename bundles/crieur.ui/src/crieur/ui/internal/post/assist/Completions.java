package crieur.ui.internal.post.assist;

import crieur.core.check.Vocabulary;
import crieur.ui.internal.post.emoji.Emoji;
import crieur.ui.internal.post.emoji.EmojiNames;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Finds what the text before the caret may become. */
final class Completions {

    private static final int MOST = 60;

    private Completions() {}

    /**
     * One way to complete.
     *
     * @param label what the list shows
     * @param replacement what stands there afterwards
     */
    record Completion(String label, String replacement) {}

    /**
     * Returns the hashtags, accounts or emoji that a word may become; nothing for a plain word.
     *
     * @param drawn leaves those emoji that can be shown
     */
    static List<Completion> of(
            WordBefore word,
            Vocabulary vocabulary,
            EmojiNames emoji,
            UnaryOperator<List<Emoji>> drawn,
            String language) {
        return switch (word.kind()) {
            case HASHTAG -> names(word.text(), vocabulary.hashtags());
            case MENTION -> names(word.text(), vocabulary.mentions());
            case EMOJI -> emoji(word.text().substring(1), emoji, drawn, language);
            case WORD -> List.of();
        };
    }

    /** Those that begin so come before those that hold it; in each, the most used first. */
    private static List<Completion> names(String typed, List<String> known) {
        String wanted = plain(typed);
        List<Completion> begin = new ArrayList<>();
        List<Completion> hold = new ArrayList<>();
        for (String name : known) {
            String plain = plain(name);
            if (plain.startsWith(wanted)) {
                begin.add(new Completion(name, name));
            } else if (plain.contains(wanted.substring(1))) {
                hold.add(new Completion(name, name));
            }
        }
        begin.addAll(hold);
        return begin.subList(0, Math.min(MOST, begin.size()));
    }

    private static List<Completion> emoji(
            String typed, EmojiNames names, UnaryOperator<List<Emoji>> drawn, String language) {
        List<Completion> found = new ArrayList<>();
        for (Emoji emoji : drawn.apply(names.find(typed.replace('_', ' '), MOST))) {
            found.add(new Completion(emoji.sign() + "  " + emoji.name(language), emoji.sign()));
        }
        return found;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
