package crieur.core.inspection;

import crieur.model.Brand;
import java.nio.file.Path;

/**
 * A brand with its channels, people and vocabulary.
 *
 * @param brand the brand
 * @param file the brand's file, absolute
 */
public record BrandSubject(Brand brand, Path file) implements Subject {}
