/** The verbs of the command line: what each takes, and which service of the core does its work. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.command;
