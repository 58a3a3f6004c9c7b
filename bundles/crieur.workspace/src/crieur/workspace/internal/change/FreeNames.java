package crieur.workspace.internal.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Finds names that no file has, nor any other file of the same change; upper and lower case count as the same. */
final class FreeNames {

    private final Set<String> taken = new HashSet<>();

    /** Returns the path with the first free name: {@code film.mp4}, {@code film-2.mp4}… */
    Path file(Path wanted) {
        return file(wanted, path -> true);
    }

    /** Returns the first free path that also satisfies a condition, such as that a file beside it is free too. */
    Path file(Path wanted, Predicate<Path> condition) {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path path = wanted;
        for (int number = 2; !isFree(path) || !condition.test(path); number++) {
            path = wanted.resolveSibling(name.substring(0, dot) + '-' + number + name.substring(dot));
        }
        taken.add(key(path));
        return path;
    }

    private boolean isFree(Path path) {
        return !Files.exists(path) && !taken.contains(key(path));
    }

    private static String key(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
