package crieur.core.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A public suite in YAML or JSON. */
public final class Suite {

    private final Map<String, ?> groups;

    private Suite(Map<String, ?> groups) {
        this.groups = groups;
    }

    /** Reads the groups of a suite's file, or skips the test. */
    @SuppressWarnings("unchecked")
    public static Suite of(String file) throws IOException {
        Map<String, ?> content = (Map<String, ?>) load(file);
        return new Suite(content.containsKey("tests") ? (Map<String, ?>) content.get("tests") : content);
    }

    /** Reads a suite's file that is one list. */
    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> list(String file) throws IOException {
        return (List<Map<String, Object>>) load(file);
    }

    private static Object load(String file) throws IOException {
        String text = Files.readString(Conformance.path(file));
        // SnakeYAML Engine 2.10 fails on a pair of surrogates that its buffer cuts, so the buffer takes the whole file.
        LoadSettings settings =
                LoadSettings.builder().setBufferSize(text.length() + 1).build();
        return new Load(settings).loadFromString(text);
    }

    /** Returns the cases of a group. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> group(String name) {
        return (List<Map<String, Object>>) groups.get(name);
    }
}
