package crieur.cli.internal.paths;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the safe fixes that can be applied together.
 *
 * <p>Of two fixes that touch the same place the first found wins, whole; the other's problem is found again afterwards.
 */
final class FixPlan {

    private final Set<String> inspections;
    private final Map<Path, List<TextEdit>> edits = new TreeMap<>();

    /**
     * Creates an empty plan.
     *
     * @param inspections the ids of the only inspections to fix; empty for all
     */
    FixPlan(Set<String> inspections) {
        this.inspections = inspections;
    }

    /** Adds the fixes of a file. */
    void add(CheckedFile file) {
        for (Finding finding : file.findings()) {
            if (inspections.isEmpty() || inspections.contains(finding.inspection())) {
                finding.fixes().stream().filter(Fix::safe).findFirst().ifPresent(this::add);
            }
        }
    }

    private void add(Fix fix) {
        Set<TextEdit> known = new HashSet<>();
        for (TextEdit edit : fix.edits()) {
            List<TextEdit> others = edits.getOrDefault(edit.file(), List.of());
            if (others.contains(edit)) {
                known.add(edit);
            } else if (others.stream().anyMatch(other -> touch(other.range(), edit.range()))) {
                return;
            }
        }
        for (TextEdit edit : fix.edits()) {
            if (!known.contains(edit)) {
                edits.computeIfAbsent(edit.file(), key -> new ArrayList<>()).add(edit);
            }
        }
    }

    private static boolean touch(TextRange a, TextRange b) {
        return a.start() < b.end() && b.start() < a.end() || a.start() == b.start();
    }

    /** Returns the files that change. */
    Set<Path> files() {
        return edits.keySet();
    }

    /** Returns a file's text with the edits made. */
    String apply(Path file, String text) {
        List<TextEdit> sorted = new ArrayList<>(edits.getOrDefault(file, List.of()));
        sorted.sort(Comparator.comparingInt(edit -> edit.range().start()));
        StringBuilder result = new StringBuilder(text.length() + 64);
        int done = 0;
        for (TextEdit edit : sorted) {
            int start = Math.min(edit.range().start(), text.length());
            result.append(text, done, start).append(edit.replacement());
            done = Math.min(edit.range().end(), text.length());
        }
        return result.append(text, done, text.length()).toString();
    }
}
