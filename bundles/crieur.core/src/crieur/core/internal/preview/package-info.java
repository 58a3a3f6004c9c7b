/** How the drawings of each network are composed. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.internal.preview;
