package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Each bundle depends only on what the layer table of ARCHITECTURE.md allows. */
public final class LayerRule implements Rule {

    /** What a bundle may require or import: names and packages by their beginning. */
    private static final Map<String, List<String>> ALLOWED = Map.ofEntries(
            Map.entry("crieur.model", List.of("org.eclipse.emf.", "org.snakeyaml.engine")),
            Map.entry("crieur.webp", List.of()),
            Map.entry("crieur.model.edit", List.of("crieur.model", "org.eclipse.emf.")),
            Map.entry(
                    "crieur.core",
                    List.of("crieur.model", "crieur.webp", "org.eclipse.emf.", "com.ibm.icu", "com.github.difflib")),
            Map.entry(
                    "crieur.extensions",
                    List.of(
                            "crieur.core",
                            "org.eclipse.equinox.registry",
                            "org.eclipse.equinox.common",
                            "org.osgi.",
                            "org.eclipse.core.runtime")),
            Map.entry("crieur.networks", List.of("crieur.core")),
            // sun.misc: LanguageTool's collections look for Unsafe
            Map.entry("crieur.language", List.of("crieur.core", "sun.misc")),
            Map.entry(
                    "crieur.workspace",
                    List.of("crieur.core", "crieur.model", "org.eclipse.core.", "org.eclipse.equinox.", "org.osgi.")),
            Map.entry(
                    "crieur.cli",
                    List.of(
                            "crieur.core",
                            "crieur.model",
                            "crieur.extensions",
                            "picocli",
                            "info.picocli",
                            "com.fasterxml.jackson.core",
                            "org.eclipse.equinox.app",
                            // the launcher's own contract: what runs when the framework has started
                            "org.eclipse.osgi.service.runnable",
                            "org.eclipse.equinox.registry",
                            "org.eclipse.equinox.common",
                            "org.osgi.")),
            Map.entry(
                    "crieur.ui",
                    List.of(
                            "crieur.core",
                            "crieur.model",
                            "crieur.workspace",
                            "org.eclipse.",
                            "com.ibm.icu",
                            "jakarta.",
                            "org.osgi.")),
            Map.entry(
                    "crieur.rcp", List.of("crieur.ui", "crieur.core", "crieur.workspace", "org.eclipse.", "org.osgi.")),
            Map.entry("crieur.doc", List.of("org.eclipse.help")),
            Map.entry("crieur.example", List.of("crieur.core")));

    /** Logging, annotations and the JDK's own packages are allowed everywhere: none brings a layer with it. */
    private static final List<String> EVERYWHERE = List.of(
            "org.slf4j", "org.eclipse.jdt.annotation", "javax.imageio", "javax.xml", "org.w3c.dom", "org.xml.sax");

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            Manifest manifest = repository.manifest(bundle);
            Path file = bundle.resolve("META-INF/MANIFEST.MF");
            List<String> allowed = ALLOWED.get(manifest.name());
            if (allowed == null) {
                violations.add(repository.violation(file, "the bundle " + manifest.name() + " is in no layer"));
                continue;
            }
            for (String dependency : dependencies(manifest)) {
                if (!isAllowed(dependency, allowed)) {
                    violations.add(repository.violation(file, manifest.name() + " may not depend on " + dependency));
                }
            }
        }
        return violations;
    }

    private static List<String> dependencies(Manifest manifest) {
        List<String> dependencies = new ArrayList<>(manifest.requires());
        dependencies.addAll(manifest.imports());
        return dependencies;
    }

    private static boolean isAllowed(String dependency, List<String> allowed) {
        return starts(dependency, EVERYWHERE) || starts(dependency, allowed);
    }

    private static boolean starts(String dependency, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(beginning -> beginning.endsWith(".")
                        ? dependency.startsWith(beginning)
                        : dependency.equals(beginning) || dependency.startsWith(beginning + "."));
    }
}
