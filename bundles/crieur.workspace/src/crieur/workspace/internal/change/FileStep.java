package crieur.workspace.internal.change;

import crieur.model.source.FileText;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

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

    /**
     * Takes a file away that a change has made.
     *
     * @param content what it was made with; where it holds something else, the change is refused and nothing is lost
     */
    record Unmake(Path file, FileText content) implements FileStep {}

    /**
     * Adds lines to the end of a list of lines, whatever it holds by then; those that it has already are not added again.
     *
     * @param file the list; made where it is not there
     * @param lines the lines, without their ends
     */
    record AddLines(Path file, List<String> lines) implements FileStep {
        public AddLines {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Takes lines out of a list of lines, whatever it holds by then; for those that it does not have there is nothing to do.
     *
     * @param file the list
     * @param lines the lines, without their ends
     * @param made whether the list was made for these lines, and goes with the last of its lines
     */
    record RemoveLines(Path file, List<String> lines, boolean made) implements FileStep {
        public RemoveLines {
            lines = List.copyOf(lines);
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
            implements FileStep {}

    /** Makes a folder, where it is not there yet. */
    record MakeFolder(Path folder) implements FileStep {}

    /** Takes a folder away that a change has made; one that something is in by then stays. */
    record RemoveFolder(Path folder) implements FileStep {}

    /** Takes a file or folder away; it is kept aside, so that undo brings it back. */
    record Delete(Path path) implements FileStep {}
}
