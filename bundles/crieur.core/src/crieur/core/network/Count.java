package crieur.core.network;

/**
 * The length of a text as one network counts it.
 *
 * @param value the length, in {@code unit}
 * @param unit what was counted
 * @param valid false where the network would refuse the text for a reason other than its length, for example a
 *     character that X forbids
 */
public record Count(int value, Unit unit, boolean valid) {}
