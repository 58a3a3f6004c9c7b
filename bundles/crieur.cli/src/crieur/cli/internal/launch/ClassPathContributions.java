package crieur.cli.internal.launch;

import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.contribution.KeptContributions;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipFile;

/**
 * The contributions of the plug-ins on a class path: archives, and folders of classes with {@code plugin.xml} in them or
 * in the project around them.
 */
public final class ClassPathContributions extends KeptContributions {

    /** The version of a Crieur that no plug-in archive tells the version of. */
    public static final String VERSION = "0.1.0";

    private static final String PLUGIN_XML = "plugin.xml";
    private static final int LEVELS_UP = 2;

    private final String classPath;

    /** Creates a source over a class path. */
    public ClassPathContributions(String classPath) {
        this.classPath = classPath;
    }

    @Override
    protected Contributions read() {
        Contributions.Builder builder = new Contributions.Builder();
        for (String entry : classPath.split(File.pathSeparator)) {
            try {
                Optional<URL> pluginXml = pluginXml(Path.of(entry).toAbsolutePath());
                if (pluginXml.isPresent()) {
                    builder.addPluginXml(pluginXml.get(), ClassPathContributions.class.getClassLoader());
                }
            } catch (IOException | ContributionException e) {
                throw new IllegalStateException(entry + ": " + e.getMessage(), e);
            }
        }
        return builder.build();
    }

    private static Optional<URL> pluginXml(Path entry) throws IOException {
        if (Files.isDirectory(entry)) {
            Path folder = entry;
            for (int level = 0; level <= LEVELS_UP && folder != null; level++) {
                if (Files.isRegularFile(folder.resolve(PLUGIN_XML))) {
                    return Optional.of(folder.resolve(PLUGIN_XML).toUri().toURL());
                }
                folder = folder.getParent();
            }
            return Optional.empty();
        }
        if (!Files.isRegularFile(entry)) {
            return Optional.empty();
        }
        try (ZipFile archive = new ZipFile(entry.toFile())) {
            return archive.getEntry(PLUGIN_XML) == null
                    ? Optional.empty()
                    : Optional.of(URI.create("jar:" + entry.toUri() + "!/" + PLUGIN_XML)
                            .toURL());
        }
    }
}
