package crieur.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

/** Every class and every file that a plugin.xml or an OSGI-INF component names is there. */
public final class NamedClassesRule implements Rule {

    private static final Set<String> CLASS_ATTRIBUTES =
            Set.of("class", "contributorClass", "defaultHandler", "instanceClass", "contentProvider", "run");
    private static final Set<String> FILE_ATTRIBUTES = Set.of("icon", "rules", "folder", "schema", "file");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            Path pluginXml = bundle.resolve("plugin.xml");
            if (Files.exists(pluginXml)) {
                check(repository, bundle, pluginXml, violations);
            }
            for (Path component : repository.files(bundle.resolve("OSGI-INF"), ".xml")) {
                check(repository, bundle, component, violations);
            }
        }
        return violations;
    }

    private static void check(Repository repository, Path bundle, Path file, List<Violation> violations)
            throws IOException {
        for (Element element : SecureXml.elements(SecureXml.parse(file))) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Attr attribute = (Attr) element.getAttributes().item(i);
                String value = attribute.getValue().replaceFirst(":.*", "");
                if (CLASS_ATTRIBUTES.contains(attribute.getName()) && isMissingClass(repository, bundle, value)) {
                    violations.add(repository.violation(file, "names the class " + value + ", which is not there"));
                }
                if (FILE_ATTRIBUTES.contains(attribute.getName()) && isMissingFile(bundle, value)) {
                    violations.add(repository.violation(file, "names the file " + value + ", which is not there"));
                }
            }
        }
    }

    /** Only our own classes can be looked up; a class of another bundle begins with that bundle's name. */
    private static boolean isMissingClass(Repository repository, Path bundle, String name) throws IOException {
        if (!name.startsWith("crieur.")) {
            return false;
        }
        for (Path candidate : repository.bundles()) {
            if (repository.source(candidate, name).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMissingFile(Path bundle, String name) {
        boolean elsewhere = name.isEmpty() || name.contains(":") || name.startsWith("%") || name.startsWith("$nl$");
        return !elsewhere && !Files.exists(bundle.resolve(name.replaceFirst("^/", "")));
    }
}
