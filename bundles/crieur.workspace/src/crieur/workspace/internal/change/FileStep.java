package crieur.workspace.internal.change;

import crieur.model.source.FileText;
import java.nio.file.Path;

/** One step of a change of a brand's files; every path is absolute. */
public sealed interface FileStep {

    /**
     * Gives a file another text.
     *
     * @param file the file
     * @param before what it holds; where it holds something else, the change is refused and nothing is lost
     * @param after what it holds afterwards
     */
    record Write(Path file, FileText before, FileText after) implements FileStep {}

    /** Makes a file that is not there yet. */
    record Create(Path file, FileText content) implements FileStep {}

    /** Copies a file or folder, from anywhere, to where nothing is yet. */
    record Copy(Path from, Path to) implements FileStep {}

    /** Moves a file or folder to where nothing is yet. */
    record Move(Path from, Path to) implements FileStep {}

    /** Takes a file or folder away; it is kept aside, so that undo brings it back. */
    record Delete(Path path) implements FileStep {}
}
