package crieur.workspace.internal.change;

import crieur.model.Brand;
import crieur.model.file.FileKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a brand another name; nothing is written here. */
public final class BrandNaming {

    private BrandNaming() {}

    /**
     * Gives a brand another name in its file.
     *
     * <p>Its folder and its file keep theirs: they are where a team has them, under Git or on a shared disk, and nothing
     * within names the brand.
     *
     * @param brand the brand's folder
     * @throws IOException if the brand's file cannot be read, or is damaged so that a part of it would be lost
     */
    public static BrandChange rename(Path brand, String name) throws IOException {
        List<FileStep> steps = new ArrayList<>();
        Optional<Path> file = BrandTexts.all(brand, FileKind.BRAND).stream()
                .filter(one -> brand.equals(one.getParent()))
                .findFirst();
        if (file.isPresent()) {
            BrandTexts.edit(file.get(), FileKind.BRAND, Brand.class, made -> made.setName(name.strip()))
                    .ifPresent(steps::add);
        }
        return new BrandChange(steps, List.of(brand));
    }
}
