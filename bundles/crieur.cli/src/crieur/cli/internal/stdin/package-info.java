/** The streaming protocol of {@code crieur validate --stdin}. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.stdin;
