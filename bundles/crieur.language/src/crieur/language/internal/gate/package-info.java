/** Which of LanguageTool's pattern rules cannot match a sentence, told without trying them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.gate;
