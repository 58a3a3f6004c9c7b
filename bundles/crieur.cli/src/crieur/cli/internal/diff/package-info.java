/** Differences between two states of a file, as {@code patch} and people read them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.diff;
