package crieur.checks;

import java.io.IOException;
import java.nio.file.Files;
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
 * <p>Texts with keys are held to it, and the guide's pages. A sign behind a comma is spoken of as a sign.
 *
 * <p>A sign with no space at all before it is held to this where a sentence has it, that is behind a word and before a
 * space; a colon never, for times, addresses, formats and keys such as {@code schedule: launch} have it so.
 */
public final class FrenchTypographyRule implements Rule {

    private static final List<String> FOLDERS = List.of("bundles", "features", "french");
    private static final Pattern WRONG = Pattern.compile(
            "(?<![,;])[ \\u00a0][;:!?]|(?<=[\\p{L}\\p{N})}\\u00bb])[;!?](?=\\s|$)|\\u00ab(?!\\u202f)|(?<!\\u202f)\\u00bb");

    private static final Pattern TYPED =
            Pattern.compile("(?s)<(code|pre|style|script)\\b[^>]*>.*?</\\1>|<!--.*?-->|<\\?.*?\\?>");
    private static final Pattern SAID = Pattern.compile("<[^>]*\\b(?:alt|title|label|description)=\"([^\"]*)\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&[#\\w]+;");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (Path file : repository.files(repository.root().resolve(folder), "_fr.properties")) {
                check(repository, file, violations);
            }
        }
        for (String ending : List.of(".html", ".xml")) {
            for (Path file : repository.files(repository.root().resolve("bundles"), ending)) {
                if (file.toString().replace('\\', '/').contains("/nl/fr/")) {
                    checkMarkup(repository, file, violations);
                }
            }
        }
        return violations;
    }

    /** What a page shows is held to it, and what its pictures say, but nothing that is quoted as it is typed. */
    private static void checkMarkup(Repository repository, Path file, List<Violation> violations) throws IOException {
        String shown = TYPED.matcher(Files.readString(file)).replaceAll("x");
        shown = SAID.matcher(shown).replaceAll("\n$1\n");
        shown = TAG.matcher(shown).replaceAll("").replaceAll("&(?:nbsp|#160);", "\u00a0");
        shown = ENTITY.matcher(shown).replaceAll("x");
        Matcher wrong = WRONG.matcher(shown);
        while (wrong.find()) {
            String around = shown.substring(Math.max(0, wrong.start() - 20), wrong.end());
            violations.add(repository.violation(
                    file, "a narrow no-break space (U+202F) is lacking at “" + around.replaceAll("\\s+", " ") + "”"));
        }
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
