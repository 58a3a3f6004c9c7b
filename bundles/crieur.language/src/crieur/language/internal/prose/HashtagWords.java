package crieur.language.internal.prose;

import crieur.core.inspection.TextRange;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.List;

/** Cuts hashtags into their words: {@code #RentreeDesClasses}, {@code #rentrée_2026}. */
public final class HashtagWords {

    private HashtagWords() {}

    /** Returns the words of every hashtag of a text that shows where they begin; tags of one word give none. */
    public static List<TextRange> find(TextAnalysis analysis) {
        List<TextRange> words = new ArrayList<>();
        for (Entity entity : analysis.entities()) {
            if (entity.kind() == EntityKind.HASHTAG) {
                List<TextRange> parts = cut(analysis.text(), entity.start() + 1, entity.end());
                if (parts.size() > 1 || hasSeparator(analysis.text(entity))) {
                    words.addAll(parts);
                }
            }
        }
        return words;
    }

    private static boolean hasSeparator(String tag) {
        return tag.chars().skip(1).anyMatch(unit -> unit == '_' || Character.isDigit(unit));
    }

    private static List<TextRange> cut(String text, int from, int to) {
        List<TextRange> words = new ArrayList<>();
        int start = from;
        for (int i = from; i <= to; i++) {
            boolean separator = i == to || !Character.isLetter(text.charAt(i)) && !isMark(text.charAt(i));
            if (separator || i > start && beginsWord(text, i, to)) {
                if (i > start) {
                    words.add(new TextRange(start, i));
                }
                start = separator ? i + 1 : i;
            }
        }
        return words;
    }

    private static boolean isMark(char unit) {
        return Character.getType(unit) == Character.NON_SPACING_MARK;
    }

    /** A capital after a small letter begins a word, and so does the last capital of several: {@code CSSFrance}. */
    private static boolean beginsWord(String text, int at, int to) {
        if (!Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        return !Character.isUpperCase(text.charAt(at - 1)) || at + 1 < to && Character.isLowerCase(text.charAt(at + 1));
    }
}
