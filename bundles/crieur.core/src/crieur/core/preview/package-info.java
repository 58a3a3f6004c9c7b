/** How posts look on their networks: drawings made of plain marks, which any painter can put on a screen or into a file. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.core.preview;
