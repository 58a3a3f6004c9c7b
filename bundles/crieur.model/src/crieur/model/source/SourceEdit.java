package crieur.model.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A replacement in the text of a file.
 *
 * @param range what is replaced; empty to insert
 * @param replacement what stands there afterwards; empty to delete
 */
public record SourceEdit(SourceRange range, String replacement) {
    public SourceEdit {
        Objects.requireNonNull(range, "range");
        Objects.requireNonNull(replacement, "replacement");
    }

    public static SourceEdit replace(int start, int end, String replacement) {
        return new SourceEdit(new SourceRange(start, end), replacement);
    }

    public static SourceEdit insert(int offset, String text) {
        return replace(offset, offset, text);
    }

    public static SourceEdit delete(int start, int end) {
        return replace(start, end, "");
    }

    /** The one edit that makes a text of another, without what is the same at both ends; empty where they are the same. */
    public static Optional<SourceEdit> between(String before, String after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        if (start > 0 && Character.isHighSurrogate(before.charAt(start - 1))) {
            start--;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        if (end > 0 && Character.isLowSurrogate(before.charAt(before.length() - end))) {
            end--;
        }
        return Optional.of(replace(start, before.length() - end, after.substring(start, after.length() - end)));
    }

    /**
     * The text after all edits.
     *
     * @param edits in any order; those at one place are applied in the order given
     * @throws IllegalArgumentException if two edits overlap or one leaves the text
     */
    public static String apply(CharSequence text, List<SourceEdit> edits) {
        List<SourceEdit> sorted = new ArrayList<>(edits);
        sorted.sort(Comparator.comparingInt((SourceEdit edit) -> edit.range.start()));
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (SourceEdit edit : sorted) {
            if (edit.range.start() < done || edit.range.end() > text.length()) {
                throw new IllegalArgumentException("Edits overlap or leave the text: " + edit);
            }
            result.append(text, done, edit.range.start()).append(edit.replacement);
            done = edit.range.end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
