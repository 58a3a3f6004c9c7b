import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds our texts of the platform, French ones and a few English ones, against those of the platform that is in the product: every
 * key is one of the host's, and says the same arguments. FrenchTexts PLUGINS; fails with a line for each text that is wrong.
 */
final class FrenchTexts {

    private static final Pattern OURS = Pattern.compile("_(en|fr)\\.properties$");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Path plugins;
    private final List<String> wrong = new ArrayList<>();
    private int texts;

    private FrenchTexts(Path plugins) {
        this.plugins = plugins;
    }

    public static void main(String[] arguments) throws IOException {
        FrenchTexts check = new FrenchTexts(Path.of(arguments[0]));
        try (DirectoryStream<Path> fragments = Files.newDirectoryStream(check.plugins, "crieur.french.*.jar")) {
            for (Path fragment : fragments) {
                check.fragment(fragment);
            }
        }
        check.wrong.forEach(System.out::println);
        System.out.println(check.texts + " texts, " + check.wrong.size() + " wrong");
        System.exit(check.texts > 0 && check.wrong.isEmpty() ? 0 : 1);
    }

    private void fragment(Path file) throws IOException {
        try (JarFile fragment = new JarFile(file.toFile())) {
            String host = fragment.getManifest().getMainAttributes().getValue("Fragment-Host");
            try (JarFile platform = new JarFile(jar(host).toFile())) {
                for (JarEntry entry : Collections.list(fragment.entries())) {
                    if (OURS.matcher(entry.getName()).find()) {
                        compare(host, entry.getName(), read(fragment, entry), platform);
                    }
                }
            }
        }
    }

    private void compare(String host, String name, Properties ours, JarFile platform) throws IOException {
        JarEntry original = platform.getJarEntry(OURS.matcher(name).replaceAll(".properties"));
        Properties theirs = original == null ? new Properties() : read(platform, original);
        for (String key : new TreeSet<>(ours.stringPropertyNames())) {
            texts++;
            String before = theirs.getProperty(key);
            String after = ours.getProperty(key);
            if (before == null) {
                wrong.add(host + " " + name + ": there is no text " + key);
            } else if (!arguments(before).equals(arguments(after))) {
                wrong.add(host + " " + name + ": " + key + " has other arguments: " + after);
            }
        }
    }

    private static TreeSet<String> arguments(String text) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private Path jar(String bundle) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(plugins, bundle + "_*.jar")) {
            return found.iterator().next();
        }
    }

    private static Properties read(JarFile jar, JarEntry entry) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = jar.getInputStream(entry)) {
            properties.load(in);
        }
        return properties;
    }
}
