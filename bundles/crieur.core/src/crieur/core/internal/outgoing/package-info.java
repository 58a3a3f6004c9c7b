/** How outgoing posts are put together. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.internal.outgoing;
