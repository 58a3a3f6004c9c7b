/** Where a command is called: its streams, its surroundings, its language, and what is to be done when it fails. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.session;
