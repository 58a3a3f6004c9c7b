package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.progress.Progress;
import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Files of a brand without a workspace. */
final class DiskFiles implements BrandFiles {

    private final Path kept;

    DiskFiles(Path kept) {
        this.kept = kept;
    }

    /** Carries out a change; returns the one that takes it back. */
    BrandChange apply(BrandChange change) throws IOException {
        return new ChangeRun(this).apply(change, Progress.NONE);
    }

    @Override
    public FileText read(Path file) throws IOException {
        return FileText.decode(Files.readAllBytes(file));
    }

    @Override
    public void write(Path file, FileText text) throws IOException {
        Files.write(file, text.encode());
    }

    @Override
    public void removeFolder(Path folder) throws IOException {
        try {
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            assertThat(folder).isNotEmptyDirectory();
        }
    }

    @Override
    public void create(Path file, FileText text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.encode());
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.walk(from)) {
            all = files.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }

    @Override
    public Path delete(Path path) throws IOException {
        Path copy = kept.resolve(UUID.randomUUID().toString());
        Files.createDirectories(kept);
        Files.move(path, copy);
        return copy;
    }
}
