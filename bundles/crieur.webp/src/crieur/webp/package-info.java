/** WebP pictures, read within bounds that no file can break. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.webp;
