package crieur.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The messages of the code: both languages have the same keys with the same arguments, every key that the code of the
 * bundle names is there, and none is unused.
 */
public final class MessageKeysRule implements Rule {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");
    private static final Pattern KEY_LITERAL = Pattern.compile("\"([A-Z]\\w*\\.[a-z]\\w*)\"");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            String code = repository.code(bundle);
            Set<String> known = new TreeSet<>();
            for (Path english : repository.files(bundle.resolve("src"), "messages.properties")) {
                Properties texts = repository.properties(english);
                known.addAll(texts.stringPropertyNames());
                compare(repository, english, texts, violations);
                unused(repository, english, texts, code, violations);
            }
            if (!known.isEmpty()) {
                missing(repository, bundle, known, code, violations);
            }
        }
        return violations;
    }

    private static void compare(Repository repository, Path english, Properties texts, List<Violation> violations)
            throws IOException {
        Path french = english.resolveSibling("messages_fr.properties");
        if (!Files.exists(french)) {
            violations.add(repository.violation(french, "is missing"));
            return;
        }
        Properties translated = repository.properties(french);
        TreeSet<String> keys = new TreeSet<>(texts.stringPropertyNames());
        keys.addAll(translated.stringPropertyNames());
        for (String key : keys) {
            String one = texts.getProperty(key, "");
            String other = translated.getProperty(key, "");
            if (one.isBlank()) {
                violations.add(repository.violation(english, "lacks the key " + key));
            } else if (other.isBlank()) {
                violations.add(repository.violation(french, "lacks the key " + key));
            } else if (!arguments(one).equals(arguments(other))) {
                violations.add(
                        repository.violation(french, "the key " + key + " takes other arguments than in English"));
            }
        }
    }

    private static Set<String> arguments(String pattern) {
        Set<String> arguments = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(pattern);
        while (matcher.find()) {
            if (matcher.group(1).matches("\\d+")) {
                arguments.add(matcher.group(1));
            }
        }
        return arguments;
    }

    private static void unused(
            Repository repository, Path file, Properties texts, String code, List<Violation> violations) {
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            boolean whole = code.contains("\"" + key + "\"");
            boolean composed = code.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\" +")
                    || code.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"\n");
            if (!whole && !composed) {
                violations.add(repository.violation(file, "the key " + key + " is used nowhere"));
            }
        }
    }

    private static void missing(
            Repository repository, Path bundle, Set<String> known, CharSequence code, List<Violation> violations) {
        Set<String> classes = new TreeSet<>();
        known.forEach(key -> classes.add(key.replaceFirst("\\..*", "")));
        Matcher matcher = KEY_LITERAL.matcher(code);
        while (matcher.find()) {
            String key = matcher.group(1);
            if (!known.contains(key) && classes.contains(key.replaceFirst("\\..*", ""))) {
                violations.add(repository.violation(bundle, "the code names the key " + key + ", which has no text"));
            }
        }
    }
}
