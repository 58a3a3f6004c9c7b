package crieur.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every page of the guides is there in both languages and in their contents, each picture and link leads to a file, and each
 * example in them stands in crieur.example.
 */
public final class GuideRule implements Rule {

    private static final Pattern EXAMPLE = Pattern.compile("<pre class=\"example\">(.*?)</pre>", Pattern.DOTALL);

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

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
            linked(repository, page, violations);
            listed(repository, doc, page, violations);
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

    private static void linked(Repository repository, Path page, List<Violation> violations) throws IOException {
        Matcher matcher = LINK.matcher(repository.read(page));
        while (matcher.find()) {
            String target = matcher.group(1);
            if (!target.contains(":") && !Files.exists(page.resolveSibling(target))) {
                violations.add(repository.violation(page, "leads to no file: " + target));
            }
        }
    }

    private static void listed(Repository repository, Path doc, Path page, List<Violation> violations)
            throws IOException {
        Path french = doc.resolve("nl/fr");
        Path contents = (page.startsWith(french) ? french : doc).resolve("toc.xml");
        String entry = "\"html/" + page.getFileName() + "\"";
        if (Files.exists(contents) && !repository.read(contents).contains(entry)) {
            violations.add(repository.violation(page, "is not in " + doc.relativize(contents)));
        }
    }
}
