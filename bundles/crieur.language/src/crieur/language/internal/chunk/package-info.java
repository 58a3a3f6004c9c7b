/** English phrases, as LanguageTool's chunker finds them with OpenNLP's models, in a fraction of the time. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.language.internal.chunk;
