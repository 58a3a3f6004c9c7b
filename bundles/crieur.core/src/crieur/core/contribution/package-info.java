/**
 * What plug-ins, brands and Crieur itself contribute, where each contribution comes from, and what is wrong with it.
 *
 * <p>Nothing here knows the Eclipse extension registry: {@code crieur.extensions} reads it, a plain {@code main()} reads
 * {@code plugin.xml} files, and both fill the same {@link crieur.core.contribution.Contributions}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.contribution;
