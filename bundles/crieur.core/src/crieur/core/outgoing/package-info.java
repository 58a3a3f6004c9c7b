/** What each channel would send of a post: shared by previews and by publishing. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.outgoing;
