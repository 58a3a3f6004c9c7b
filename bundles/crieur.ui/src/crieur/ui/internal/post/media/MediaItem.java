package crieur.ui.internal.post.media;

import crieur.ui.internal.post.header.Chip;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * One picture or film of a post, as the strip under the text shows it; immutable.
 *
 * @param index its place among the post's media
 * @param name the file's name
 * @param file the file, absolute; empty where the post names none that could be one
 * @param alt the alternative text; empty where there is none
 * @param limit the shortest limit that the post's channels put on the alternative text
 * @param problems what is wrong with it, the worst first
 */
public record MediaItem(
        int index, String name, Optional<Path> file, String alt, OptionalLong limit, List<Note> problems) {

    /**
     * Something that is wrong.
     *
     * @param text what it is
     * @param serious whether something would be refused
     */
    public record Note(String text, boolean serious) {}

    /** Returns what is wrong in words, each with its sign, on lines of their own. */
    static String said(List<Note> notes) {
        return notes.stream()
                .map(note -> (note.serious() ? "✕ " : "! ") + note.text())
                .collect(Collectors.joining("\n"));
    }

    /** Returns the level of the worst of some notes. */
    static Chip.Level level(List<Note> notes) {
        return notes.stream().anyMatch(Note::serious) ? Chip.Level.OVER : Chip.Level.NEAR;
    }

    public MediaItem {
        problems = List.copyOf(problems);
    }

    /** Returns the length of the alternative text against its limit, as 45/1,000. */
    public String counter(Locale locale) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        String length = numbers.format(alt.codePointCount(0, alt.length()));
        return limit.isPresent() ? length + "/" + numbers.format(limit.getAsLong()) : length;
    }

    /** Returns whether the alternative text is longer than a network takes. */
    public boolean isAltTooLong() {
        return limit.isPresent() && alt.codePointCount(0, alt.length()) > limit.getAsLong();
    }
}
