package crieur.workspace.internal.change;

import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** One step of a change of a brand's files, which knows what takes it back; every path is absolute. */
public sealed interface FileStep {

    /**
     * Carries the step out.
     *
     * @return the step that takes it back; empty where there is nothing to take back
     * @throws IOException if it fails, also where a file is no longer what the step was made for; nothing is lost
     */
    Optional<FileStep> apply(BrandFiles files) throws IOException;

    /** Returns the file or folder that is there now and that the step touches; empty where it only makes one. */
    default Optional<Path> touched() {
        return Optional.empty();
    }

    /** Returns the file or folder that the step puts where nothing is yet, in a folder that may have to be made for it. */
    default Optional<Path> target() {
        return Optional.empty();
    }

    /** A step that changes what one file holds. */
    sealed interface FileEdit extends FileStep {

        /** Returns the file. */
        Path file();

        @Override
        default Optional<Path> touched() {
            return Optional.of(file());
        }
    }

    /**
     * Gives a file another text.
     *
     * @param file the file
     * @param before what it holds; where it holds something else, the change is refused and nothing is lost
     * @param after what it holds afterwards
     */
    record Write(Path file, FileText before, FileText after) implements FileEdit {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            refuseOther(files, file, before);
            files.write(file, after);
            return Optional.of(new Write(file, after, before));
        }
    }

    /** Makes a file that is not there yet. */
    record Create(Path file, FileText content) implements FileStep {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            refuseExisting(file);
            files.create(file, content);
            return Optional.of(new Unmake(file, content));
        }

        @Override
        public Optional<Path> target() {
            return Optional.of(file);
        }
    }

    /**
     * Takes a file away that a change has made.
     *
     * @param content what it was made with; where it holds something else, the change is refused and nothing is lost
     */
    record Unmake(Path file, FileText content) implements FileEdit {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            refuseOther(files, file, content);
            files.delete(file);
            return Optional.of(new Create(file, content));
        }
    }

    /** Copies a file or folder, from anywhere, to where nothing is yet. */
    record Copy(Path from, Path to) implements FileStep {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            refuseExisting(to);
            files.copy(from, to);
            return Optional.of(new Delete(to));
        }

        @Override
        public Optional<Path> target() {
            return Optional.of(to);
        }
    }

    /** Moves a file or folder to where nothing is yet. */
    record Move(Path from, Path to) implements FileStep {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            refuseExisting(to);
            files.move(from, to);
            return Optional.of(new Move(to, from));
        }

        @Override
        public Optional<Path> touched() {
            return Optional.of(from);
        }

        @Override
        public Optional<Path> target() {
            return Optional.of(to);
        }
    }

    /** Takes a file or folder away; it is kept aside, so that undo brings it back. */
    record Delete(Path path) implements FileStep {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            return Optional.of(new Copy(files.delete(path), path));
        }

        @Override
        public Optional<Path> touched() {
            return Optional.of(path);
        }
    }

    /** Takes a folder away that a change has made; one that something is in by then stays. */
    record RemoveFolder(Path folder) implements FileStep {
        /** Returns nothing that takes it back: what is put into the folder again makes it. */
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            files.removeFolder(folder);
            return Optional.empty();
        }
    }

    /**
     * Adds lines to the end of a list of lines, whatever it holds by then; those that it has already are not added again.
     *
     * @param file the list; made where it is not there
     * @param lines the lines, without their ends
     */
    record AddLines(Path file, List<String> lines) implements FileEdit {
        public AddLines {
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            return Optional.of(new LineSteps(files).add(this));
        }
    }

    /**
     * Takes lines out of a list of lines, whatever it holds by then; for those that it does not have there is nothing to do.
     *
     * @param file the list
     * @param lines the lines, without their ends
     * @param made whether the list was made for these lines, and goes with the last of its lines
     */
    record RemoveLines(Path file, List<String> lines, boolean made) implements FileEdit {
        public RemoveLines {
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            return Optional.of(new LineSteps(files).remove(this));
        }
    }

    /**
     * Turns an inspection or a rule of a brand's profile on or off, whatever else the profile says by then; where it already
     * says so there is nothing to do.
     *
     * @param file the profile; made where it is not there
     * @param inspection the inspection's id
     * @param rule the rule's id; empty for the whole inspection
     * @param before what the profile says of it; where it says something else, the change is refused and nothing is lost
     * @param after what it says afterwards; empty for nothing, so that defaults count
     * @param made whether the profile was made for this, and goes where it says nothing else
     */
    record Switch(
            Path file, String inspection, String rule, Optional<Boolean> before, Optional<Boolean> after, boolean made)
            implements FileEdit {
        @Override
        public Optional<FileStep> apply(BrandFiles files) throws IOException {
            return Optional.of(new SwitchSteps(files).apply(this));
        }
    }

    private static void refuseOther(BrandFiles files, Path file, FileText expected) throws IOException {
        if (!files.read(file).equals(expected)) {
            throw new OutdatedException(file);
        }
    }

    private static void refuseExisting(Path path) throws FileAlreadyExistsException {
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(path.toString());
        }
    }
}
