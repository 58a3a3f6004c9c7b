/** Previews as files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.preview;
