package crieur.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The checkout, as the rules read it.
 *
 * @param root its top folder
 */
public record Repository(Path root) {

    private static final List<String> NOT_OURS = List.of("target", "src-gen", "node_modules", ".git", ".build", "lib");

    /** Returns the checkout around the working directory. */
    public static Repository around(Path start) {
        Path folder = start.toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("target-platform"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("no checkout around " + start);
        }
        return new Repository(folder);
    }

    /** Returns the bundles of the product, without their tests, by name. */
    public List<Path> bundles() throws IOException {
        return folders(
                root.resolve("bundles"), path -> !path.getFileName().toString().endsWith(".tests"));
    }

    private static List<Path> folders(Path parent, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(path -> Files.exists(path.resolve("META-INF/MANIFEST.MF")))
                    .filter(wanted)
                    .sorted()
                    .toList();
        }
    }

    /** Returns the files below a folder whose name ends so, without what is generated or fetched. */
    public List<Path> files(Path folder, String suffix) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(suffix))
                    .filter(Files::isRegularFile)
                    .filter(this::isOurs)
                    .sorted()
                    .toList();
        }
    }

    /** Returns all Java code of a bundle, the generated code too, in one string. */
    public String code(Path bundle) throws IOException {
        StringBuilder code = new StringBuilder();
        for (Path file : files(bundle.resolve("src"), ".java")) {
            code.append(read(file));
        }
        Path generated = bundle.resolve("src-gen");
        if (Files.isDirectory(generated)) {
            try (Stream<Path> all = Files.walk(generated)) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".java")).toList()) {
                    code.append(read(file));
                }
            }
        }
        return code.toString();
    }

    private boolean isOurs(Path file) {
        for (Path part : root.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    /** Returns a file's text, empty where there is none. */
    public String read(Path file) throws IOException {
        return Files.exists(file) ? Files.readString(file) : "";
    }

    /** Returns the keys and texts of a properties file, none where there is none. */
    public Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }

    /** Returns a bundle's manifest. */
    public Manifest manifest(Path bundle) throws IOException {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            return Manifest.read(in);
        }
    }

    /** Returns the source file of a class of a bundle. */
    public Optional<Path> source(Path bundle, String className) {
        String path = className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return Stream.of("src", "src-gen")
                .map(folder -> bundle.resolve(folder).resolve(path))
                .filter(Files::exists)
                .findFirst();
    }

    /** Returns a violation in a file. */
    public Violation violation(Path file, String reason) {
        return new Violation(root.relativize(file).toString(), reason);
    }
}
