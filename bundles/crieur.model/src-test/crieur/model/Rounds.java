package crieur.model;

/**
 * How often a property is tried on generated cases: a few seconds' worth, or many times that before a release.
 *
 * <p>{@code -Dcrieur.test.rounds=20} tries twenty times as many. The seeds count up from the same number, so that the
 * short run is the beginning of the long one.
 */
public final class Rounds {
    private static final int FACTOR = Math.max(1, Integer.getInteger("crieur.test.rounds", 1));

    private Rounds() {}

    /** As many cases as are asked for, times the factor. */
    public static int of(int usual) {
        return usual * FACTOR;
    }
}
