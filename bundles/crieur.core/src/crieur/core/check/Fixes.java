package crieur.core.check;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.internal.check.EditSet;
import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some fixes put together.
 *
 * @param changes what they make of each file, in the order of the files' names
 * @param fixed the findings that they mend
 * @param postponed the findings whose fix touches the same place as an earlier one; a check afterwards finds them again
 * @param unreadable files that a fix would change and that cannot be read
 */
public record Fixes(List<FileChange> changes, List<Finding> fixed, List<Finding> postponed, List<Path> unreadable) {

    public Fixes {
        changes = List.copyOf(changes);
        fixed = List.copyOf(fixed);
        postponed = List.copyOf(postponed);
        unreadable = List.copyOf(unreadable);
    }

    /**
     * Puts together the first safe fix of each finding that has one; fixes that overlap are not mixed, the earlier
     * finding's counts.
     *
     * @param findings findings of files as they are on disk now
     */
    public static Fixes safe(Collection<Finding> findings) {
        Map<Finding, Fix> chosen = new LinkedHashMap<>();
        for (Finding finding : findings) {
            finding.safeFix().ifPresent(fix -> chosen.put(finding, fix));
        }
        return of(chosen);
    }

    /** Puts together one fix for each of some findings. */
    public static Fixes of(Map<Finding, Fix> chosen) {
        EditSet edits = new EditSet();
        List<Finding> fixed = new ArrayList<>();
        List<Finding> postponed = new ArrayList<>();
        chosen.forEach((finding, fix) -> (edits.add(fix.edits()) ? fixed : postponed).add(finding));
        Map<Path, Integer> counts = new HashMap<>();
        fixed.forEach(finding -> chosen.get(finding).edits().stream()
                .map(TextEdit::file)
                .distinct()
                .forEach(file -> counts.merge(file, 1, Integer::sum)));
        List<FileChange> changes = new ArrayList<>();
        List<Path> unreadable = new ArrayList<>();
        for (Path file : edits.files()) {
            try {
                FileText before = FileText.decode(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
                String after = edits.apply(file, before.text());
                changes.add(new FileChange(file, before, after, counts.get(file)));
            } catch (IOException | IndexOutOfBoundsException e) {
                unreadable.add(file);
            }
        }
        return new Fixes(changes, fixed, postponed, unreadable);
    }

    /**
     * Returns the findings whose fixes can be made at once: of two that touch the same place the earlier one. Reads no file.
     *
     * @param chosen one fix for each finding, in an order of its own
     */
    public static List<Finding> together(Map<Finding, Fix> chosen) {
        EditSet edits = new EditSet();
        return chosen.entrySet().stream()
                .filter(one -> edits.add(one.getValue().edits()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * Applies one fix to a text that is open in an editor.
     *
     * @param file the file that the text is of; edits of other files are left out
     * @throws IndexOutOfBoundsException if the fix is for another state of the text
     */
    public static String apply(Fix fix, Path file, String text) {
        EditSet edits = new EditSet();
        edits.add(fix.edits());
        return edits.apply(file, text);
    }
}
