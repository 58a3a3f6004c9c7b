package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.check.UserFolder;
import crieur.model.file.AtomicFile;
import crieur.model.source.FileText;
import crieur.ui.internal.change.Changes;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.FileStep;
import crieur.workspace.internal.outline.BrandOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder that settings are in: a brand's, whose team shares them, or the person's, which count for every brand.
 *
 * @param name what people call it
 * @param folder the folder, whether it exists or not
 * @param brand whether it is a brand's
 */
record SettingsPlace(String name, Path folder, boolean brand) {

    /** Returns the open brands, then the person's own. */
    static List<SettingsPlace> of(List<BrandOutline> brands) {
        List<SettingsPlace> places = new ArrayList<>();
        brands.forEach(brand -> places.add(new SettingsPlace(brand.name(), brand.folder(), true)));
        Optional<Path> own = UserFolder.own();
        own.ifPresent(folder -> places.add(new SettingsPlace(text("SettingsPlace.mine"), folder, false)));
        return List.copyOf(places);
    }

    /** Returns the text of a file; empty where there is no such file. */
    FileText read(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.exists(path) ? FileText.decode(Files.readAllBytes(path)) : new FileText(false, "");
    }

    /**
     * Writes a file; a brand's through the workspace, so that it is checked anew and undo takes it back.
     *
     * @return whether it was written; else the person was told why not
     */
    boolean write(Changes changes, String label, String file, String text) throws IOException {
        Path path = folder.resolve(file);
        FileText before = read(file);
        if (before.text().equals(text)) {
            return true;
        }
        FileText after = before.with(text);
        if (!brand) {
            AtomicFile.write(path, after.encode());
            return true;
        }
        FileStep step = Files.exists(path) ? new FileStep.Write(path, before, after) : new FileStep.Create(path, after);
        return changes.run(label, () -> new BrandChange(List.of(step), List.of(path)))
                .isPresent();
    }
}
