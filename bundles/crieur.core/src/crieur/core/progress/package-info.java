/** How long operations report progress and learn that they are cancelled. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.progress;
