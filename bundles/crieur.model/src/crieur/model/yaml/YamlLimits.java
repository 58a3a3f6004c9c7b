package crieur.model.yaml;

/**
 * How much a YAML text may hold before it is refused.
 *
 * @param characters UTF-16 units of the text
 * @param depth levels of lists and mappings
 * @param values values in all, each alias counted with everything it stands for
 */
public record YamlLimits(int characters, int depth, int values) {
    /** Enough for any front matter, profile or rules file, and read in a blink. */
    public static final YamlLimits DEFAULT = new YamlLimits(1 << 20, 32, 20_000);
}
