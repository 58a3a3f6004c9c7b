/** Texts for people, kept as key and arguments until the reader's language is known. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.message;
