package crieur.ui.internal.post.mark;

import java.util.List;

/**
 * A change of a text, as far as it moves marks: what lies behind the first difference moves with the text.
 *
 * @param first the first place at which the texts differ
 * @param by how much longer the text has become; negative for shorter
 */
record MarkShift(int first, int by) {

    /** Returns the change from one text to another. */
    static MarkShift between(String before, String after) {
        int common = Math.min(before.length(), after.length());
        int first = 0;
        while (first < common && before.charAt(first) == after.charAt(first)) {
            first++;
        }
        return new MarkShift(first, after.length() - before.length());
    }

    /** Returns whether the marks are at the same places of the text as before. Where the too long part ends follows the text. */
    boolean leaves(List<Mark> before, List<Mark> after) {
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Mark old = before.get(i);
            Mark now = after.get(i);
            int expected = old.start() <= first ? old.start() : old.start() + by;
            if (old.kind() != now.kind()
                    || expected != now.start()
                    || !old.label().equals(now.label())) {
                return false;
            }
        }
        return true;
    }
}
