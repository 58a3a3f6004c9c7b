/** An author's sentences without what decorates them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.prose;
