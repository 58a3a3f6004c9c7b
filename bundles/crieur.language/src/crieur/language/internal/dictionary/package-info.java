/** Misspelt words, found with LanguageTool's dictionaries before its rules are loaded. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.dictionary;
