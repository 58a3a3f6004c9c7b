package crieur.ui.internal.post.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Content that no file holds yet as a file, from which a change of a brand's files copies it. */
public final class HeldFile {

    private HeldFile() {}

    /**
     * Writes content outside of every brand; it is there until the program ends.
     *
     * @param name what the file is called, as the name of its copy is made of it
     * @throws IOException if there is no room for it
     */
    public static Path of(byte[] content, String name) throws IOException {
        Path folder = Files.createTempDirectory("crieur");
        folder.toFile().deleteOnExit();
        Path file = Files.write(folder.resolve(name), content);
        // What was registered last is deleted first, so that the folder is empty by then.
        file.toFile().deleteOnExit();
        return file;
    }
}
