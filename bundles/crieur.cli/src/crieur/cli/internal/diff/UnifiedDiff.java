package crieur.cli.internal.diff;

import crieur.cli.internal.diff.LineDiff.Kind;
import crieur.cli.internal.diff.LineDiff.Step;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import java.util.ArrayList;
import java.util.List;

/** Writes the difference of two texts in the unified form that {@code patch} and {@code git apply} take. */
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final String NO_NEWLINE = "\\ No newline at end of file";

    private final Utf8Buffer out;
    private final Style style;

    /** Creates a writer; colours are for people only, not for {@code patch}. */
    public UnifiedDiff(Utf8Buffer out, Style style) {
        this.out = out;
        this.style = style;
    }

    /**
     * Writes what changes a file's text; nothing where both are equal.
     *
     * @param isNew whether there was no such file before
     */
    public void write(String name, boolean isNew, String before, String after) {
        if (before.equals(after)) {
            return;
        }
        List<String> oldLines = lines(before);
        List<String> newLines = lines(after);
        List<Step> steps = new LineDiff(oldLines, newLines).steps();
        out.line(style.bold("--- " + (isNew ? "/dev/null" : side("a/", name))));
        out.line(style.bold("+++ " + side("b/", name)));
        int at = 0;
        while (at < steps.size()) {
            if (steps.get(at).kind() == Kind.KEPT) {
                at++;
                continue;
            }
            int from = Math.max(0, at - CONTEXT);
            int to = endOfHunk(steps, at);
            hunk(steps.subList(from, to), oldLines, newLines);
            at = to;
        }
    }

    /** Returns the end of a hunk: two changes share one where their context would touch. */
    private static int endOfHunk(List<Step> steps, int firstChange) {
        int lastChange = firstChange;
        for (int at = firstChange; at < steps.size() && at - lastChange <= 2 * CONTEXT; at++) {
            if (steps.get(at).kind() != Kind.KEPT) {
                lastChange = at;
            }
        }
        return Math.min(steps.size(), lastChange + 1 + CONTEXT);
    }

    private void hunk(List<Step> steps, List<String> oldLines, List<String> newLines) {
        long removed = steps.stream().filter(step -> step.kind() != Kind.ADDED).count();
        long added = steps.stream().filter(step -> step.kind() != Kind.REMOVED).count();
        String range = "@@ -" + range(steps.get(0).before(), removed) + " +"
                + range(steps.get(0).after(), added);
        out.line(style.blue(range + " @@"));
        for (Step step : steps) {
            switch (step.kind()) {
                case KEPT -> line(" ", oldLines.get(step.before()));
                case REMOVED -> line("-", oldLines.get(step.before()));
                case ADDED -> line("+", newLines.get(step.after()));
            }
        }
    }

    private void line(String sign, String line) {
        boolean complete = line.endsWith("\n");
        String text = sign + (complete ? line.substring(0, line.length() - 1) : line);
        out.line(
                switch (sign) {
                    case "-" -> style.red(text);
                    case "+" -> style.green(text);
                    default -> text;
                });
        if (!complete) {
            out.line(NO_NEWLINE);
        }
    }

    private static String range(int start, long count) {
        return count == 0 ? start + ",0" : count == 1 ? Integer.toString(start + 1) : (start + 1) + "," + count;
    }

    private static String side(String prefix, String name) {
        String path = name.startsWith("/") ? name : prefix + name;
        return path.indexOf(' ') >= 0 ? path + "\t" : path;
    }

    /** Cuts a text after each line feed, so that every other line end stays part of its line. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end + 1;
            lines.add(text.substring(from, to));
            from = to;
        }
        return lines;
    }
}
