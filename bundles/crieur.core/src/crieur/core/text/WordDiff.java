package crieur.core.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/**
 * What differs between two texts, word by word, as a person would mark it on paper.
 *
 * @param parts the texts in pieces: put together, those that are not added give the old text, those that are not removed the
 *     new one
 */
public record WordDiff(List<Part> parts) {

    /** Beyond so many words, texts are compared line by line, so that the cost stays small. */
    private static final int MOST_WORDS = 20_000;

    /** What became of a piece of text. */
    public enum Kind {
        /** It is in both texts. */
        SAME,
        /** It is in the old text only. */
        REMOVED,
        /** It is in the new text only. */
        ADDED
    }

    /**
     * A piece of text.
     *
     * @param kind what became of it
     * @param text the piece, not empty
     */
    public record Part(Kind kind, String text) {}

    public WordDiff {
        parts = List.copyOf(parts);
    }

    /** Compares two texts. */
    public static WordDiff between(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        if (old.size() + fresh.size() > MOST_WORDS) {
            old = List.of(before.split("(?<=\n)"));
            fresh = List.of(after.split("(?<=\n)"));
        }
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            add(parts, Kind.SAME, old.subList(done, delta.getSource().getPosition()));
            if (delta.getType() != DeltaType.EQUAL) {
                add(parts, Kind.REMOVED, delta.getSource().getLines());
                add(parts, Kind.ADDED, delta.getTarget().getLines());
            }
            done = delta.getSource().last() + 1;
        }
        add(parts, Kind.SAME, old.subList(done, old.size()));
        return new WordDiff(parts);
    }

    private static void add(List<Part> parts, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }

    /** Words of letters and digits, each run of blanks, and every other character by itself. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start + Character.charCount(text.codePointAt(start));
            int type = type(text.codePointAt(start));
            while (type > 0 && end < text.length() && type(text.codePointAt(end)) == type) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static int type(int c) {
        boolean word = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
        return word ? 1 : c == ' ' || c == '\t' ? 2 : 0;
    }

    /** Returns whether the texts are the same. */
    public boolean isEmpty() {
        return parts.stream().allMatch(part -> part.kind() == Kind.SAME);
    }
}
