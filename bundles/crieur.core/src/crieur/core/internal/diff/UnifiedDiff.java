package crieur.core.internal.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.ArrayList;
import java.util.List;

/** Writes the difference of two texts so that people read it and tools apply it. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_LINE_END = "\n\\ No newline at end of file";

    private UnifiedDiff() {}

    /** Returns the difference; empty if there is none. */
    public static String of(String name, String before, String after) {
        if (before.equals(after)) {
            return "";
        }
        List<String> old = lines(before);
        String from = before.isEmpty() ? "/dev/null" : "a/" + name;
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff(
                from, "b/" + name, old, DiffUtils.diff(old, lines(after)), CONTEXT);
        return String.join("\n", diff) + "\n";
    }

    /** A last line without an end carries the remark that diffs make of it, so that it differs from one with an end. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            lines.add(end < 0 ? text.substring(start) + NO_LINE_END : text.substring(start, end));
            start = end < 0 ? text.length() : end + 1;
        }
        return lines;
    }
}
