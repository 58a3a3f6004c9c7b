package crieur.cli.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.osgi.framework.Constants;

/**
 * What the choice of bundles must know of one bundle.
 *
 * @param file the JAR file or the folder of the bundle
 * @param name the symbolic name
 * @param exported names of the packages it exports
 * @param requiredBundles symbolic names of the bundles it cannot do without
 * @param requiredPackages names of the packages it cannot do without
 * @param host symbolic name of the bundle it is a fragment of
 * @param lazy whether it starts with its first class
 * @param contributes whether it contributes to an extension point of Crieur
 * @param hasComponents whether it has components of Declarative Services
 */
record BundleManifest(
        Path file,
        String name,
        List<String> exported,
        List<String> requiredBundles,
        List<String> requiredPackages,
        Optional<String> host,
        boolean lazy,
        boolean contributes,
        boolean hasComponents) {

    /** Where a bundle keeps its manifest. */
    static final String PATH = JarFile.MANIFEST_NAME;

    private static final Pattern EXTENSION = Pattern.compile("point\\s*=\\s*[\"']crieur\\.");

    /** Reads a bundle's manifest; empty if the file is no bundle or cannot be read. */
    static Optional<BundleManifest> read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return readFolder(file);
            }
            try (JarFile jar = new JarFile(file.toFile())) {
                return of(file, jar.getManifest(), text(jar, "plugin.xml") + text(jar, "fragment.xml"));
            }
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<BundleManifest> readFolder(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(PATH))) {
            return of(folder, new Manifest(in), text(folder, "plugin.xml") + text(folder, "fragment.xml"));
        }
    }

    /** The manifest as it is read from a bundle with these headers and this text of its {@code plugin.xml}. */
    static Optional<BundleManifest> of(Path file, Manifest manifest, String extensions) {
        Attributes headers = manifest == null ? new Attributes() : manifest.getMainAttributes();
        List<String> names = clauses(headers, Constants.BUNDLE_SYMBOLICNAME);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String policy = headers.getValue(Constants.BUNDLE_ACTIVATIONPOLICY);
        return Optional.of(new BundleManifest(
                file,
                names.get(0),
                clauses(headers, Constants.EXPORT_PACKAGE),
                clauses(headers, Constants.REQUIRE_BUNDLE),
                clauses(headers, Constants.IMPORT_PACKAGE),
                clauses(headers, Constants.FRAGMENT_HOST).stream().findFirst(),
                policy != null && policy.startsWith(Constants.ACTIVATION_LAZY),
                EXTENSION.matcher(extensions).find(),
                headers.getValue("Service-Component") != null));
    }

    private static List<String> clauses(Attributes headers, String header) {
        String value = headers.getValue(header);
        List<String> names = new ArrayList<>();
        if (value == null) {
            return names;
        }
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i <= value.length(); i++) {
            char c = i < value.length() ? value.charAt(i) : ',';
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                addName(names, value.substring(start, i));
                start = i + 1;
            }
        }
        return names;
    }

    private static void addName(List<String> names, String clause) {
        String compact = clause.replaceAll("\\s", "");
        boolean optional = compact.contains("resolution:=optional") || compact.contains("resolution:=\"optional\"");
        if (!optional) {
            for (String part : compact.split(";")) {
                if (part.contains("=")) {
                    break;
                }
                names.add(part);
            }
        }
    }

    private static String text(JarFile jar, String path) throws IOException {
        ZipEntry entry = jar.getEntry(path);
        if (entry == null) {
            return "";
        }
        try (InputStream in = jar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
