package crieur.core.text;

/**
 * A text's length as X weighs it: twitter-text, configuration 3, with every emoji of today at two.
 *
 * @param value the weighted length, in whole characters of the lightest weight
 * @param valid whether X accepts every character of it; false for a blank text, whatever its length
 */
public record WeightedLength(int value, boolean valid) {}
