package crieur.core.internal.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** The files around a {@code plugin.xml}: resources, classes and the texts of its keys. */
final class PluginFiles {

    private final URL pluginXml;
    private final ClassLoader classes;
    private final Map<String, Properties> texts = new ConcurrentHashMap<>();

    PluginFiles(URL pluginXml, ClassLoader classes) {
        this.pluginXml = pluginXml;
        this.classes = classes;
    }

    String location() {
        return pluginXml.toString();
    }

    /** Returns the name of the folder or archive that holds the file. */
    String contributor() {
        String[] parts = pluginXml.toString().split("/");
        return parts.length < 2 ? pluginXml.toString() : parts[parts.length - 2].replace(".jar!", "");
    }

    Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, classes);
    }

    InputStream open(String path) throws IOException {
        URI relative = URI.create(path.replace(" ", "%20"));
        if (relative.isAbsolute()
                || path.startsWith("/")
                || relative.normalize().toString().startsWith("..")) {
            throw new IOException("the path \"" + path + "\" leaves the contribution");
        }
        return new URL(pluginXml, relative.normalize().toString()).openStream();
    }

    /** Returns the text of a key, or null where no file has it. */
    @Nullable
    String text(String key, Locale locale) {
        String translated =
                texts.computeIfAbsent(locale.getLanguage(), this::loadTexts).getProperty(key);
        return translated != null
                ? translated
                : texts.computeIfAbsent("", this::loadTexts).getProperty(key);
    }

    private Properties loadTexts(String language) {
        Properties properties = new Properties();
        String suffix = language.isEmpty() ? "" : "_" + language;
        try (InputStream in = open("OSGI-INF/l10n/bundle" + suffix + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return properties;
        }
        return properties;
    }
}
