package crieur.cli.internal.diff;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shortest way from one list of lines to another (Myers 1986): time grows with length times difference. */
final class LineDiff {

    /** One step: a line that stays, goes or comes. */
    enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /**
     * One line of the way.
     *
     * @param before the index in the old lines; where it would be, for a line that comes
     * @param after the index in the new lines; where it would be, for a line that goes
     */
    record Step(Kind kind, int before, int after) {}

    private final List<String> before;
    private final List<String> after;

    LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    List<Step> steps() {
        List<int[]> trace = trace();
        List<Step> steps = new ArrayList<>();
        int x = before.size();
        int y = after.size();
        for (int d = trace.size() - 1; d >= 0; d--) {
            int[] reached = trace.get(d);
            int offset = d + 1;
            int k = x - y;
            boolean down = k == -d || k != d && reached[offset + k - 1] < reached[offset + k + 1];
            int fromK = down ? k + 1 : k - 1;
            int fromX = d == 0 ? 0 : reached[offset + fromK];
            int fromY = d == 0 ? 0 : fromX - fromK;
            while (x > fromX && y > fromY && before.get(x - 1).equals(after.get(y - 1))) {
                steps.add(new Step(Kind.KEPT, --x, --y));
            }
            if (d > 0) {
                steps.add(down ? new Step(Kind.ADDED, x, --y) : new Step(Kind.REMOVED, --x, y));
            }
        }
        Collections.reverse(steps);
        return steps;
    }

    /** Returns, for each number of differences, how far each diagonal was reached before it. */
    private List<int[]> trace() {
        List<int[]> trace = new ArrayList<>();
        int most = before.size() + after.size();
        int[] reached = new int[3];
        for (int d = 0; d <= most; d++) {
            trace.add(reached.clone());
            int[] next = new int[2 * d + 5];
            int offset = d + 1;
            for (int k = -d; k <= d; k += 2) {
                boolean down = k == -d || k != d && reached[offset + k - 1] < reached[offset + k + 1];
                int x = d == 0 ? 0 : down ? reached[offset + k + 1] : reached[offset + k - 1] + 1;
                int y = x - k;
                while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                next[offset + 1 + k] = x;
                if (x >= before.size() && y >= after.size()) {
                    return trace;
                }
            }
            reached = next;
        }
        return trace;
    }
}
