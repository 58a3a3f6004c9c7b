package crieur.ui.internal.tabs;

import crieur.model.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps which files are open: a line for each, with a sign of the one in front, its path and its title. */
final class TabsFile {

    private static final String SEPARATOR = "\t";
    private static final String IN_FRONT = "*";

    private final Path path;

    TabsFile(Path path) {
        this.path = path;
    }

    /**
     * Keeps tabs in place of those before.
     *
     * @throws IOException if they cannot be; those before stay
     */
    void write(List<Tab> tabs) throws IOException {
        String lines = tabs.stream().map(TabsFile::line).collect(Collectors.joining());
        AtomicFile.replace(path, lines.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Returns the tabs that were kept last; none at the first start.
     *
     * @throws IOException if they cannot be read
     */
    List<Tab> read() throws IOException {
        return Files.exists(path)
                ? Files.readAllLines(path).stream()
                        .flatMap(line -> tab(line).stream())
                        .toList()
                : List.of();
    }

    private static String line(Tab tab) {
        return (tab.inFront() ? IN_FRONT : "") + SEPARATOR + tab.file() + SEPARATOR
                + tab.title().replaceAll("\\s", " ") + "\n";
    }

    private static Optional<Tab> tab(String line) {
        String[] parts = line.split(SEPARATOR, 3);
        return parts.length == 3
                ? Optional.of(new Tab(parts[1], parts[2], parts[0].equals(IN_FRONT)))
                : Optional.empty();
    }
}
