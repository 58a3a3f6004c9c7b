package crieur.core.internal.check;

import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Edits of several files that do not get in each other's way. */
public final class EditSet {

    private final Map<Path, List<TextEdit>> edits = new TreeMap<>();

    /** Adds edits that belong together: all of them, or none if one overlaps what is there; an edit that is there already is no obstacle. */
    public boolean add(Collection<TextEdit> together) {
        List<TextEdit> fresh = new ArrayList<>(together.size());
        for (TextEdit edit : together) {
            List<TextEdit> present = edits.getOrDefault(edit.file(), List.of());
            if (present.contains(edit)) {
                continue;
            }
            boolean clash = present.stream().anyMatch(other -> overlap(other, edit))
                    || fresh.stream().anyMatch(other -> other.file().equals(edit.file()) && overlap(other, edit));
            if (clash) {
                return false;
            }
            fresh.add(edit);
        }
        for (TextEdit edit : fresh) {
            edits.computeIfAbsent(edit.file(), file -> new ArrayList<>()).add(edit);
        }
        return true;
    }

    /** Whole lines may be added at one place, one after the other; nothing else may touch. */
    private static boolean overlap(TextEdit one, TextEdit other) {
        TextRange a = one.range();
        TextRange b = other.range();
        if (a.start() == b.start() && a.length() == 0 && b.length() == 0) {
            return !(one.replacement().endsWith("\n") && other.replacement().endsWith("\n"));
        }
        return a.start() < b.end() && b.start() < a.end()
                || a.start() == b.start()
                || (a.length() == 0 || b.length() == 0) && (a.end() == b.start() || b.end() == a.start());
    }

    /** Returns the files that are edited, in the order of their names. */
    public Collection<Path> files() {
        return edits.keySet();
    }

    /**
     * Returns a file's text with its edits.
     *
     * @throws IndexOutOfBoundsException if an edit leaves the text
     */
    public String apply(Path file, String text) {
        List<TextEdit> ofFile = new ArrayList<>(edits.getOrDefault(file, List.of()));
        ofFile.sort(Comparator.comparingInt(edit -> edit.range().start()));
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (TextEdit edit : ofFile) {
            result.append(text, done, edit.range().start()).append(edit.replacement());
            done = edit.range().end();
        }
        return result.append(text, done, text.length()).toString();
    }
}
