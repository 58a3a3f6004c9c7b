package crieur.workspace.internal.change;

import crieur.model.source.FileText;
import java.io.IOException;
import java.nio.file.Path;

/** Where a {@link BrandChange} is carried out; every path is absolute. */
public interface BrandFiles {

    /** Returns the text of a file. */
    FileText read(Path file) throws IOException;

    /** Writes a file that is there. */
    void write(Path file, FileText text) throws IOException;

    /** Takes a folder away; does nothing where something is in it, or where it is gone. */
    void removeFolder(Path folder) throws IOException;

    /** Makes a file, with the folders it needs. */
    void create(Path file, FileText text) throws IOException;

    /** Copies a file or folder, from anywhere, with the folders it needs. */
    void copy(Path from, Path to) throws IOException;

    /** Moves a file or folder, with the folders it needs. */
    void move(Path from, Path to) throws IOException;

    /**
     * Takes a file or folder away.
     *
     * @return where it is kept, so that {@link #copy} brings it back
     */
    Path delete(Path path) throws IOException;
}
