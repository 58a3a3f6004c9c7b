package crieur.cli.start;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the class path of later starts: the framework and this package, unsigned and stored without compression. */
final class StartJar {

    private static final String OWN_PACKAGE = "crieur/cli/start/";

    private final ZipOutputStream out;
    private final Set<String> written = new HashSet<>();

    private StartJar(ZipOutputStream out) {
        this.out = out;
    }

    static void write(Path target, String... sources) throws IOException {
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            StartJar jar = new StartJar(zip);
            for (String source : sources) {
                try (JarFile from = new JarFile(source)) {
                    jar.copy(from);
                }
            }
        }
    }

    private void copy(JarFile from) throws IOException {
        boolean framework = from.getEntry("org/eclipse/osgi/launch/Equinox.class") != null;
        if (framework) {
            Manifest manifest = new Manifest();
            manifest.getMainAttributes().putAll(from.getManifest().getMainAttributes());
            manifest.getMainAttributes().putIfAbsent(Attributes.Name.MANIFEST_VERSION, "1.0");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            manifest.write(bytes);
            put(JarFile.MANIFEST_NAME, bytes.toByteArray());
        }
        for (Enumeration<? extends ZipEntry> entries = from.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            boolean wanted =
                    framework ? !isSignature(entry.getName()) : entry.getName().startsWith(OWN_PACKAGE);
            if (wanted && !entry.isDirectory()) {
                try (InputStream in = from.getInputStream(entry)) {
                    put(entry.getName(), in.readAllBytes());
                }
            }
        }
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.startsWith("META-INF/")
                && (upper.endsWith(".SF") || upper.endsWith(".RSA") || upper.endsWith(".DSA") || upper.endsWith(".EC"));
    }

    private void put(String name, byte[] bytes) throws IOException {
        if (!written.add(name)) {
            return;
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(bytes);
        out.closeEntry();
    }
}
