package crieur.cli.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is installed in the folder of a product: the bundles p2 recorded, and those dropped into {@code dropins}. */
final class Installation {

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

    private final Path home;

    Installation(Path home) {
        this.home = home;
    }

    Path home() {
        return home;
    }

    /** A short name for the present state of the installation; another state has another name. */
    String fingerprint() throws IOException {
        StringBuilder state = new StringBuilder(home.toString());
        append(state, home.resolve(BUNDLES));
        Path dropins = home.resolve("dropins");
        append(state, dropins);
        for (Path dropped : dropped()) {
            append(state, dropped);
        }
        long hash = 1125899906842597L;
        for (int i = 0; i < state.length(); i++) {
            hash = 31 * hash + state.charAt(i);
        }
        return Long.toHexString(hash);
    }

    /** The manifests of all bundles that are installed, in the order they are recorded; unreadable ones are left out. */
    List<BundleManifest> bundles() throws IOException {
        List<BundleManifest> found = new ArrayList<>();
        for (String line : Files.readAllLines(home.resolve(BUNDLES), StandardCharsets.UTF_8)) {
            String[] fields = line.split(",");
            if (!line.startsWith("#") && fields.length >= 3) {
                BundleManifest.read(resolve(fields[2])).ifPresent(found::add);
            }
        }
        for (Path dropped : dropped()) {
            BundleManifest.read(dropped).ifPresent(found::add);
        }
        return found;
    }

    private Path resolve(String location) {
        String path = location.startsWith("file:") ? location.substring("file:".length()) : location;
        return home.resolve(path).normalize();
    }

    private List<Path> dropped() throws IOException {
        Path dropins = home.resolve("dropins");
        List<Path> found = new ArrayList<>();
        for (Path folder : List.of(dropins, dropins.resolve("plugins"), dropins.resolve("eclipse/plugins"))) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> entries = Files.list(folder)) {
                    entries.filter(Installation::looksLikeBundle).sorted().forEach(found::add);
                }
            }
        }
        return found;
    }

    private static boolean looksLikeBundle(Path entry) {
        return entry.toString().endsWith(".jar") || Files.isRegularFile(entry.resolve(BundleManifest.PATH));
    }

    private static void append(StringBuilder state, Path file) throws IOException {
        if (Files.exists(file)) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            state.append('|').append(file).append('|').append(attributes.size());
            state.append('|').append(attributes.lastModifiedTime().toMillis());
        }
    }
}
