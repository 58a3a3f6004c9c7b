/**
 * Places in the text of a file, edits of it, and maps between a file and what is read out of it.
 *
 * <p>Every offset is in UTF-16 units of the file's decoded text, without its byte order mark
 * ({@link crieur.model.source.FileText}). All types are immutable and may be shared between threads.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.model.source;
