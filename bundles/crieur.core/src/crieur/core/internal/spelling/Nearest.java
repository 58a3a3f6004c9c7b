package crieur.core.internal.spelling;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody probably meant to write. */
public final class Nearest {

    private Nearest() {}

    /**
     * Returns the candidate with the fewest letters to change, add, leave out or swap; empty if the nearest is so far
     * that it would be a guess, or two are as near.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String best = "";
        int bestDistance = Integer.MAX_VALUE;
        boolean tie = false;
        for (String candidate : candidates) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance) {
                best = candidate;
                bestDistance = distance;
                tie = false;
            } else if (distance == bestDistance && !candidate.equals(best)) {
                tie = true;
            }
        }
        int shorter = Math.min(word.length(), best.length());
        int allowed = shorter < 3 ? 0 : shorter / 3;
        return bestDistance <= allowed && !tie ? Optional.of(best) : Optional.empty();
    }

    /** The restricted Damerau–Levenshtein distance. */
    static int distance(String a, String b) {
        int[][] rows = new int[3][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = rows[i % 3];
            int[] above = rows[(i - 1) % 3];
            int[] twoAbove = rows[(i + 1) % 3];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(above[j - 1] + change, Math.min(above[j], row[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(least, twoAbove[j - 2] + 1) : least;
            }
        }
        return rows[a.length() % 3][b.length()];
    }
}
