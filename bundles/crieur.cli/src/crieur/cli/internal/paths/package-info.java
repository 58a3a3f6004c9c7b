/** Checks of files and folders: once, again after each change, and with their safe fixes applied. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.paths;
