package crieur.workspace.internal.change;

import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.file.ModelResource;
import crieur.model.source.FileText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Reads the files of a brand for changes of them. */
final class BrandTexts {

    private BrandTexts() {}

    static FileText read(Path file) throws IOException {
        return FileText.decode(Files.readAllBytes(file));
    }

    /** Returns the files of a kind in a folder and below, sorted. */
    static List<Path> all(Path folder, FileKind kind) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> kind.is(file)).sorted().toList();
        }
    }

    /** Returns the posts of a brand. */
    static List<Path> posts(Path brand) throws IOException {
        return all(brand.resolve(BrandLayout.CAMPAIGNS), FileKind.POST);
    }

    /** Returns the posts below a brand's folder of campaigns without those that cannot be read, which name nothing. */
    static List<Path> readablePosts(Path campaigns) throws IOException {
        return all(campaigns, FileKind.POST).stream().filter(Files::isReadable).toList();
    }

    /**
     * Returns the step that changes the object of a brand's or campaign's file; nothing where that changes no byte.
     *
     * @throws IOException if the file cannot be read, or is damaged so that a part of it would be lost
     */
    static <T extends EObject> Optional<FileStep> edit(Path file, FileKind kind, Class<T> type, Consumer<T> change)
            throws IOException {
        FileText before = read(file);
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), kind);
        resource.load(Map.of());
        change.accept(type.cast(resource.getContents().get(0)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource.save(bytes, Map.of());
        FileText after = FileText.decode(bytes.toByteArray());
        return after.equals(before) ? Optional.empty() : Optional.of(new FileStep.Write(file, before, after));
    }

    /** Returns the step that gives a file another text; nothing where it is the same. */
    static Optional<FileStep> write(Path file, FileText before, String after) {
        return after.equals(before.text())
                ? Optional.empty()
                : Optional.of(new FileStep.Write(file, before, before.with(after)));
    }
}
