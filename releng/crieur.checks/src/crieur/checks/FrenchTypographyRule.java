package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The French texts have a narrow no-break space, U+202F, inside « » and before ; : ! and ?, so that no line begins with a
 * sign.
 *
 * <p>A sign with no space at all before it is held to this where a sentence has it, that is behind a word and before a
 * space; a colon never, for times, addresses, formats and keys such as {@code schedule: launch} have it so.
 */
public final class FrenchTypographyRule implements Rule {

    private static final List<String> FOLDERS = List.of("bundles", "features", "french");
    private static final Pattern WRONG = Pattern.compile(
            "[ \\u00a0][;:!?]|(?<=[\\p{L}\\p{N})}\\u00bb])[;!?](?=\\s|$)|\\u00ab(?!\\u202f)|(?<!\\u202f)\\u00bb");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : repository.files(repository.root().resolve(folder), "_fr.properties")) {
                check(repository, file, violations);
            }
        }
        return violations;
    }

    private static void check(Repository repository, Path file, List<Violation> violations) throws IOException {
        Properties texts = repository.properties(file);
        for (String key : new TreeSet<>(texts.stringPropertyNames())) {
            Matcher wrong = WRONG.matcher(texts.getProperty(key));
            if (wrong.find()) {
                violations.add(repository.violation(
                        file, "the key " + key + " lacks a narrow no-break space (U+202F) at “" + wrong.group() + "”"));
            }
        }
    }
}
