package crieur.workspace.internal.search;

import java.util.OptionalInt;

/** How well a few letters that a person typed fit a name: letters in order, best where words begin and where they touch. */
public final class Fuzzy {

    private static final int IN_A_ROW = 8;
    private static final int AT_WORD = 10;
    private static final int AT_START = 15;
    private static final int LETTER = 1;
    /** Of names that fit as well, the shorter one is meant; it never outweighs a better fit. */
    private static final int LONGEST = 64;

    private static final int WORST = Integer.MIN_VALUE / 2;

    private final String wanted;

    /** Creates a matcher; accents, case and spaces do not matter. */
    public Fuzzy(String typed) {
        wanted = Folded.folded(typed).replaceAll("\\s+", "");
    }

    /** Returns whether nothing was typed, which every name fits. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Returns how well a name fits, more being better; empty where it does not. The cost is the product of the lengths. */
    public OptionalInt score(String name) {
        if (wanted.isEmpty()) {
            return OptionalInt.of(0);
        }
        String folded = Folded.folded(name);
        int[] best = new int[folded.length()];
        for (int i = 0; i < wanted.length(); i++) {
            best = next(folded, wanted.charAt(i), i == 0 ? null : best);
        }
        int score = WORST;
        for (int value : best) {
            score = Math.max(score, value);
        }
        return score <= 0
                ? OptionalInt.empty()
                : OptionalInt.of(score * LONGEST - Math.min(folded.length(), LONGEST - 1));
    }

    /** Returns the best score with a letter at each place, from the best with the letter before it at each place. */
    private static int[] next(String name, char letter, int[] before) {
        int[] best = new int[name.length()];
        int reachable = WORST;
        for (int at = 0; at < name.length(); at++) {
            best[at] = WORST;
            if (name.charAt(at) == letter) {
                int from = before == null ? 0 : reachable;
                int row = before == null || at == 0 ? WORST : before[at - 1] + IN_A_ROW;
                int value = Math.max(from, row) + LETTER + (at == 0 ? AT_START : isWordStart(name, at) ? AT_WORD : 0);
                best[at] = value <= 0 ? WORST : value;
            }
            if (before != null) {
                reachable = Math.max(reachable, before[at]);
            }
        }
        return best;
    }

    private static boolean isWordStart(String name, int at) {
        return !Character.isLetterOrDigit(name.charAt(at - 1));
    }
}
