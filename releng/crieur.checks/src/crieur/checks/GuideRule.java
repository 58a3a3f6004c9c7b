package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page of the guides is there in both languages, and each example in them stands in crieur.example. */
public final class GuideRule implements Rule {

    private static final Pattern EXAMPLE = Pattern.compile("<pre class=\"example\">(.*?)</pre>", Pattern.DOTALL);

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        Path doc = repository.root().resolve("bundles/crieur.doc");
        List<Path> pages = repository.files(doc, ".html");
        List<Violation> violations = new ArrayList<>();
        StringBuilder sources = new StringBuilder();
        Path example = repository.root().resolve("bundles/crieur.example");
        for (String suffix : List.of(".java", "plugin.xml")) {
            for (Path file : repository.files(example, suffix)) {
                sources.append(repository.read(file));
            }
        }
        for (Path page : pages) {
            translated(repository, doc, page, pages, violations);
            quoted(repository, page, sources, violations);
        }
        return violations;
    }

    private static void translated(
            Repository repository, Path doc, Path page, List<Path> pages, List<Violation> violations) {
        Path french = doc.resolve("nl/fr");
        Path other =
                page.startsWith(french) ? doc.resolve(french.relativize(page)) : french.resolve(doc.relativize(page));
        if (!pages.contains(other)) {
            violations.add(repository.violation(page, "has no counterpart " + doc.relativize(other)));
        }
    }

    private static void quoted(Repository repository, Path page, CharSequence sources, List<Violation> violations)
            throws IOException {
        Matcher matcher = EXAMPLE.matcher(repository.read(page));
        while (matcher.find()) {
            String code =
                    matcher.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
            if (!sources.toString().contains(code)) {
                String start = code.strip().lines().findFirst().orElse("");
                violations.add(repository.violation(page, "an example is not in crieur.example: " + start));
            }
        }
    }
}
