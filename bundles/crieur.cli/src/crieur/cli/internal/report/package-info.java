/** What a check found, and the formats in which it is reported. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.report;
