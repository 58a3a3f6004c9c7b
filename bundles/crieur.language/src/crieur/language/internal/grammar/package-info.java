/** LanguageTool's rules, each sentence checked once. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.grammar;
