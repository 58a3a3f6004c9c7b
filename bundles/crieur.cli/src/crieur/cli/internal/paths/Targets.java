package crieur.cli.internal.paths;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The paths that were asked for.
 *
 * @param found those that exist, absolute
 * @param missing those that do not
 */
public record Targets(List<Path> found, List<Path> missing) {

    public Targets {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
    }

    /**
     * Resolves paths as they were typed.
     *
     * @param folder the folder that relative paths start from
     */
    public static Targets of(Path folder, List<String> typed) {
        List<Path> found = new ArrayList<>();
        List<Path> missing = new ArrayList<>();
        for (String text : typed) {
            try {
                Path path = folder.resolve(text).normalize();
                (Files.exists(path) ? found : missing).add(path);
            } catch (InvalidPathException e) {
                missing.add(folder.resolve(text.replaceAll("[^\\p{L}\\p{N}./_-]", "_")));
            }
        }
        return new Targets(found, missing);
    }
}
