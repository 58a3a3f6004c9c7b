package crieur.workspace.internal.change;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names that no file has, nor any other file of the same change; upper and lower case count as the same. */
final class FreeNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*)-\\d+(\\.[^.]*|)");

    private final Set<String> taken = new HashSet<>();
    private final Optional<Path> own;

    FreeNames() {
        own = Optional.empty();
    }

    /**
     * Creates names for a file that gets another one.
     *
     * @param own its present name, which it may keep
     */
    FreeNames(Path own) {
        this.own = Optional.of(own);
    }

    /** Returns whether a name is another with a number behind it, as a file has it where the other was taken. */
    static boolean isNumbered(Path path, Path plain) {
        Matcher numbered = NUMBERED.matcher(path.getFileName().toString());
        return numbered.matches() && plain.equals(path.resolveSibling(numbered.group(1) + numbered.group(2)));
    }

    /** Returns the path with the first free name: {@code film.mp4}, {@code film-2.mp4}… */
    Path file(Path wanted) {
        return file(wanted, path -> true);
    }

    /** Returns the first free path that is its own or satisfies a condition, such as that a file beside it is free too. */
    Path file(Path wanted, Predicate<Path> condition) {
        String name = wanted.getFileName().toString();
        int dot = name.lastIndexOf('.') > 0 ? name.lastIndexOf('.') : name.length();
        Path path = wanted;
        for (int number = 2; !isFree(path, condition); number++) {
            path = wanted.resolveSibling(name.substring(0, dot) + '-' + number + name.substring(dot));
        }
        taken.add(key(path));
        return path;
    }

    private boolean isFree(Path path, Predicate<Path> condition) {
        boolean mine = own.filter(path::equals).isPresent();
        return !taken.contains(key(path)) && (mine || !Files.exists(path) && condition.test(path));
    }

    private static String key(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
