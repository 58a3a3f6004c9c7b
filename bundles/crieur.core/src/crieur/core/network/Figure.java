package crieur.core.network;

/**
 * One number of a network's rules with its unit and where it comes from.
 *
 * @param value the number, in {@code unit}
 * @param unit what it counts
 * @param provenance source, date and standing
 */
public record Figure(double value, Unit unit, Provenance provenance) {

    /** Returns the value as a whole number, rounded down. */
    public long whole() {
        return (long) Math.floor(value);
    }
}
