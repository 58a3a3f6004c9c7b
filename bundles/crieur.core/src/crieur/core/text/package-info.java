/** The one analysis of a text that every counter and inspection shares. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.text;
