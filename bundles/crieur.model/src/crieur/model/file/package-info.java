/**
 * The files of a brand: its folder as one model, the resources behind it, and saving that never leaves half a file.
 *
 * <p>{@link crieur.model.file.BrandFolder} opens a brand's folder, {@link crieur.model.file.ModelResource} is one
 * {@code .brand}, {@code .campaign} or {@code .review} file, {@link crieur.model.file.ModelResourceSet} the place for
 * an editing domain to keep them in, and {@link crieur.model.file.AtomicFile} writes. Nothing here opens anything
 * outside the brand's folder, let alone a network.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.model.file;
