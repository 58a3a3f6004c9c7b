package crieur.conformance.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Generates the data of {@code crieur.core.internal.text} from ICU4J and from the networks' own libraries.
 *
 * <p>Arguments: the folder to write to, and optionally the {@code index.json} of the npm package {@code tlds}.
 */
public final class GenerateTables {

    private GenerateTables() {}

    /** Writes the tables. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        EmojiTable emoji = new EmojiTable();
        try (OutputStream out = Files.newOutputStream(folder.resolve("emoji.bin"))) {
            emoji.write(out);
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve("code-points.bin"))) {
            new PropertyTable(emoji.starts(), new TwitterTextClasses()).write(out);
        }
        TldFiles.writeX(folder.resolve("tlds-x.txt"));
        if (arguments.length > 1) {
            TldFiles.writeBluesky(Path.of(arguments[1]), folder.resolve("tlds-bluesky.txt"));
        }
    }
}
