package crieur.checks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Every key that the guides name is bound, and every key that we bind stands on their page of keys. */
public final class GuideKeysRule implements Rule {

    private static final Pattern KEY = Pattern.compile("<kbd>(.*?)</kbd>");

    /** Keys that the platform binds, in its own plugin.xml. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "Ctrl+3",
            "Ctrl+S",
            "Ctrl+Shift+S",
            "Ctrl+Z",
            "Ctrl+Y",
            "Ctrl+W",
            "Ctrl+Shift+W",
            "Ctrl+E",
            "Ctrl+F6",
            "Ctrl+F7",
            "Ctrl+F8",
            "Ctrl+F10",
            "Shift+F10",
            "F12",
            "Ctrl+M",
            "Ctrl+Shift+L",
            "Ctrl+Space",
            "Ctrl+F",
            "Ctrl+X",
            "Ctrl+C",
            "Ctrl+V",
            "Ctrl+A",
            "Ctrl++",
            "Ctrl+-",
            "F5",
            "Delete");

    /** Keys that a widget takes by itself: those of every list and field, and what ours listen for. */
    private static final Set<String> OF_WIDGETS = Set.of(
            "Tab", "Ctrl+Tab", "Escape", "Enter", "Space", "Left", "Right", "Up", "Down", "Ctrl", "Alt+Up", "Alt+Down");

    private static final Map<String, String> PARTS = Map.ofEntries(
            Map.entry("M1", "Ctrl"),
            Map.entry("M2", "Shift"),
            Map.entry("M3", "Alt"),
            Map.entry("ALT", "Alt"),
            Map.entry("CR", "Enter"),
            Map.entry("ARROW_UP", "Up"),
            Map.entry("ARROW_DOWN", "Down"),
            Map.entry("ARROW_LEFT", "Left"),
            Map.entry("ARROW_RIGHT", "Right"),
            Map.entry("Maj", "Shift"),
            Map.entry("Entrée", "Enter"),
            Map.entry("Échap", "Escape"),
            Map.entry("Espace", "Space"),
            Map.entry("Suppr", "Delete"),
            Map.entry("Haut", "Up"),
            Map.entry("Bas", "Down"),
            Map.entry("Gauche", "Left"),
            Map.entry("Droite", "Right"));

    @Override
    public List<Violation> check(Repository repository) throws IOException {
        Set<String> bound = bound(repository);
        Path doc = repository.root().resolve("bundles/crieur.doc");
        List<Violation> violations = new ArrayList<>();
        for (Path page : repository.files(doc, ".html")) {
            Set<String> named = named(repository.read(page));
            for (String key : named) {
                if (!bound.contains(key) && !OF_THE_PLATFORM.contains(key) && !OF_WIDGETS.contains(key)) {
                    violations.add(repository.violation(page, "names a key that nothing is bound to: " + key));
                }
            }
            if (page.endsWith("keys.html")) {
                bound.stream()
                        .filter(key -> !named.contains(key))
                        .forEach(key -> violations.add(repository.violation(page, "does not name " + key)));
            }
        }
        return violations;
    }

    private static Set<String> named(String page) {
        Set<String> keys = new TreeSet<>();
        Matcher matcher = KEY.matcher(page);
        while (matcher.find()) {
            keys.add(plain(matcher.group(1)));
        }
        return keys;
    }

    private static Set<String> bound(Repository repository) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path bundle : repository.bundles()) {
            Path plugin = bundle.resolve("plugin.xml");
            if (repository.read(plugin).contains("org.eclipse.ui.bindings")) {
                for (Element key : SecureXml.elements(SecureXml.parse(plugin).getDocumentElement(), "key")) {
                    keys.add(plain(key.getAttribute("sequence")));
                }
            }
        }
        return keys;
    }

    /** One spelling for the plugin.xml and both languages; the plus key is the last of its chord. */
    private static String plain(String chord) {
        return Stream.of(chord.split("\\+(?!$)"))
                .map(part -> PARTS.getOrDefault(part, part))
                .collect(Collectors.joining("+"));
    }
}
