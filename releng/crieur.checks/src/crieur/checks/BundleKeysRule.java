package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every {@code %key} of a bundle is translated to both languages, and no key is unused. */
public final class BundleKeysRule implements Rule {

    private static final Pattern KEY = Pattern.compile("[\"> ]%([A-Za-z][\\w.-]*)");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            Path english = bundle.resolve("OSGI-INF/l10n/bundle.properties");
            Path french = bundle.resolve("OSGI-INF/l10n/bundle_fr.properties");
            TreeSet<String> used = used(repository, bundle);
            compare(repository, used, english, violations);
            compare(repository, used, french, violations);
        }
        return violations;
    }

    private static TreeSet<String> used(Repository repository, Path bundle) throws IOException {
        TreeSet<String> used = new TreeSet<>();
        List<Path> files = new ArrayList<>(repository.files(bundle.resolve("OSGI-INF"), ".xml"));
        files.addAll(List.of(bundle.resolve("plugin.xml"), bundle.resolve("META-INF/MANIFEST.MF")));
        for (Path file : files) {
            Matcher matcher = KEY.matcher(repository.read(file));
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        return used;
    }

    private static void compare(Repository repository, TreeSet<String> used, Path file, List<Violation> violations)
            throws IOException {
        Properties texts = repository.properties(file);
        for (String key : used) {
            if (texts.getProperty(key, "").isBlank()) {
                violations.add(repository.violation(file, "lacks the key " + key));
            }
        }
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            if (!used.contains(key)) {
                violations.add(repository.violation(file, "the key " + key + " is used nowhere"));
            }
        }
    }
}
