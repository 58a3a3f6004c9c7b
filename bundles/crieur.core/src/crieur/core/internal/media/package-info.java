/** What media files are, read from their first bytes without decoding them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.internal.media;
