package crieur.checks;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * The schemas of the extension points are complete: every element and attribute documented, with since, API information
 * and an example that is valid and stands word for word in the plugin.xml of crieur.example.
 */
public final class SchemaRule implements Rule {

    private static final List<String> SECTIONS = List.of("since", "examples", "apiinfo", "implementation", "copyright");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        Path bundles = repository.root().resolve("bundles");
        String example = squeeze(repository.read(bundles.resolve("crieur.example/plugin.xml")));
        for (Path file : repository.files(bundles, ".exsd")) {
            Document schema = SecureXml.parse(file);
            documented(repository, file, schema, violations);
            String quoted = sections(repository, file, schema, violations);
            if (!quoted.isBlank()) {
                example(repository, file, schema, quoted, violations);
                if (!example.contains(squeeze(quoted))) {
                    violations.add(repository.violation(file, "the example is not that of crieur.example"));
                }
            }
        }
        return violations;
    }

    private static void documented(Repository repository, Path file, Document schema, List<Violation> violations) {
        for (Element element : SecureXml.elements(schema)) {
            boolean declared = List.of("element", "attribute").contains(element.getTagName());
            if (declared
                    && element.hasAttribute("name")
                    && documentation(element).isBlank()) {
                violations.add(repository.violation(
                        file, element.getTagName() + " " + element.getAttribute("name") + " has no description"));
            }
        }
        for (Element documentation : SecureXml.elements(schema.getDocumentElement(), "documentation")) {
            if (documentation.getTextContent().contains("[Enter ")) {
                violations.add(repository.violation(
                        file,
                        "has a placeholder: " + documentation.getTextContent().strip()));
            }
        }
    }

    private static String documentation(Element declared) {
        List<Element> found = SecureXml.elements(declared, "documentation");
        return found.isEmpty() ? "" : found.get(0).getTextContent();
    }

    private static String sections(Repository repository, Path file, Document schema, List<Violation> violations) {
        String example = "";
        List<String> missing = new ArrayList<>(SECTIONS);
        for (Element section : SecureXml.elements(schema.getDocumentElement(), "meta.section")) {
            Element annotation = (Element) section.getParentNode().getParentNode();
            String text = documentation(annotation);
            if (!text.isBlank()) {
                missing.remove(section.getAttribute("type"));
            }
            if (section.getAttribute("type").equals("examples")) {
                example = text;
            }
        }
        missing.forEach(type -> violations.add(repository.violation(file, "the section " + type + " is missing")));
        return example;
    }

    private static void example(
            Repository repository, Path file, Document schema, String example, List<Violation> violations) {
        try {
            Document parsed = SecureXml.parse(new InputSource(new StringReader(example.strip())), "the example");
            List<String> errors = new SchemaExample(schema).errors(parsed.getDocumentElement());
            errors.forEach(error -> violations.add(repository.violation(file, "the example " + error)));
        } catch (IOException e) {
            violations.add(repository.violation(file, "the example is not well-formed: " + e.getMessage()));
        }
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
