/**
 * YAML read from people's files: safely, with the place of every value, and never with an exception.
 *
 * <p>This is the only place that sees the YAML library. {@link crieur.model.yaml.YamlReader} gives a tree of
 * {@link crieur.model.yaml.YamlNode}s with their ranges in the text, or the reason why there is none. Nothing is
 * constructed from tags; depth, size and aliases are limited ({@link crieur.model.yaml.YamlLimits}). Trees are
 * immutable; readers have no state and may be used from any thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.model.yaml;
