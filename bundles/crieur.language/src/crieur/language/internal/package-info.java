/** Spelling and grammar of French and English texts, over LanguageTool. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal;
