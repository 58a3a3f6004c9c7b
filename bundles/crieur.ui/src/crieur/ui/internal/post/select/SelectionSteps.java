package crieur.ui.internal.post.select;

import crieur.model.source.SourceRange;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The stretches that a selection grows through: word, sentence, paragraph, the whole text.
 *
 * @param text the text that is shown
 */
public record SelectionSteps(String text) {

    /** Returns the smallest stretch that holds more than the selection; empty where all is selected. */
    public Optional<SourceRange> wider(SourceRange selection) {
        return around(selection).stream()
                .filter(step -> step.contains(selection) && step.length() > selection.length())
                .min(Comparator.comparingInt(SourceRange::length));
    }

    /** Returns the selection with the next sentence too, without the white space around it. */
    public Optional<SourceRange> onward(SourceRange selection) {
        BreakIterator sentences = sentences();
        int end = selection.end() >= text.length() ? BreakIterator.DONE : sentences.following(selection.end());
        while (end != BreakIterator.DONE && trimmedEnd(selection.end(), end) <= selection.end()) {
            end = sentences.next();
        }
        return end == BreakIterator.DONE
                ? Optional.empty()
                : Optional.of(new SourceRange(selection.start(), trimmedEnd(selection.end(), end)));
    }

    /** Returns the selection with the sentence before it too. */
    public Optional<SourceRange> back(SourceRange selection) {
        if (selection.start() == 0) {
            return Optional.empty();
        }
        int start = sentences().preceding(selection.start());
        return start == BreakIterator.DONE ? Optional.empty() : Optional.of(new SourceRange(start, selection.end()));
    }

    private BreakIterator sentences() {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.getDefault());
        sentences.setText(text);
        return sentences;
    }

    private List<SourceRange> around(SourceRange selection) {
        List<SourceRange> steps = new ArrayList<>();
        word(selection.start()).ifPresent(steps::add);
        steps.add(unit(sentences(), selection));
        steps.add(paragraph(selection));
        steps.add(new SourceRange(0, text.length()));
        return steps;
    }

    /** A hashtag or an account is selected with its sign. */
    private Optional<SourceRange> word(int caret) {
        int start = caret;
        int end = caret;
        while (start > 0 && isWord(start - 1)) {
            start--;
        }
        while (end < text.length() && isWord(end)) {
            end++;
        }
        if (start == end) {
            return Optional.empty();
        }
        boolean signed = start > 0 && (text.charAt(start - 1) == '#' || text.charAt(start - 1) == '@');
        return Optional.of(new SourceRange(signed ? start - 1 : start, end));
    }

    private boolean isWord(int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private SourceRange unit(BreakIterator units, SourceRange selection) {
        int last = Math.max(0, text.length() - 1);
        int end = units.following(Math.min(Math.max(selection.start(), selection.end() - 1), last));
        int start = selection.start() == 0 ? 0 : units.preceding(Math.min(selection.start() + 1, text.length()));
        int from = start == BreakIterator.DONE ? 0 : start;
        int to = end == BreakIterator.DONE ? text.length() : end;
        return new SourceRange(from, Math.max(from, trimmedEnd(from, to)));
    }

    private int trimmedEnd(int start, int end) {
        int trimmed = end;
        while (trimmed > start && Character.isWhitespace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    private SourceRange paragraph(SourceRange selection) {
        int start = text.lastIndexOf("\n\n", Math.max(0, selection.start() - 1));
        int end = text.indexOf("\n\n", selection.end());
        int from = start < 0 || start + 2 > selection.start() ? 0 : start + 2;
        return new SourceRange(from, Math.max(selection.end(), end < 0 ? text.length() : end));
    }
}
