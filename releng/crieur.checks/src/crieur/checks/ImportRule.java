package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What sources may not import or call, whatever their manifests allow. */
public final class ImportRule implements Rule {

    private record Ban(Pattern bundles, Pattern text, String reason) {
        Ban(String bundles, String text, String reason) {
            this(Pattern.compile(bundles), Pattern.compile(text), reason);
        }
    }

    private static final List<Ban> BANS = List.of(
            new Ban(
                    "crieur\\.(model|core)",
                    "import org\\.eclipse\\.core\\.",
                    "model and core run without the platform: progress is crieur.core.progress, logging is SLF4J"),
            new Ban(
                    "crieur\\.(?!ui$|rcp$|doc$).*",
                    "import org\\.eclipse\\.(swt|jface|ui|e4)\\b",
                    "headless ends below crieur.ui"),
            new Ban(
                    "crieur\\.(?!extensions$).*",
                    "\\bgetExtensionRegistry\\(|\\bRegistryFactory\\b|\\bIExtensionRegistry\\b",
                    "crieur.extensions is the only reader of the extension registry"),
            new Ban(
                    "crieur\\.(?!language$).*",
                    "import org\\.languagetool\\.",
                    "only crieur.language sees LanguageTool"),
            new Ban("crieur\\.(?!webp$).*", "import com\\.twelvemonkeys\\.", "only crieur.webp sees TwelveMonkeys"),
            new Ban(".*", "implements [^{]*\\bBundleActivator\\b", "services are declarative; there are no activators"),
            new Ban(
                    ".*",
                    "\\bstatic\\s+\\w+\\s+getDefault\\(\\)",
                    "services are declarative; there is no getDefault()"));

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        List<Violation> violations = new ArrayList<>();
        for (Path bundle : repository.bundles()) {
            String name = bundle.getFileName().toString();
            for (Path file : repository.files(bundle.resolve("src"), ".java")) {
                String source = repository.read(file);
                for (Ban ban : BANS) {
                    Matcher matcher = ban.text().matcher(source);
                    if (ban.bundles().matcher(name).matches() && matcher.find()) {
                        violations.add(
                                repository.violation(file, matcher.group().strip() + ": " + ban.reason()));
                    }
                }
            }
        }
        return violations;
    }
}
