/**
 * Checks texts, posts, campaigns and brands with every inspection there is: what the command line, the workspace builder
 * and the editors call.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.check;
