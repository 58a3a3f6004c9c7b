/** The two ways in: as an Equinox application with all plug-ins, and as a plain Java program for tests and benches. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.launch;
