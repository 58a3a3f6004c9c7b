/** Workflows of a post: states and transitions; later work. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.workflow;
