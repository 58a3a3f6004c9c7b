/** What media files are, read from their headers: format, size, frames, colours, codecs, duration, pages. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.media;
