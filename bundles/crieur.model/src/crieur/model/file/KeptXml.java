package crieur.model.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What an element had that the model has no place for, so that saving writes it again. */
final class KeptXml {
    /** Attributes by name, their values as text: unknown ones and those whose value is none of their kind. */
    private final Map<String, String> attributes = new LinkedHashMap<>(2);

    /** Comments in front of the element, written as XML. */
    private final List<String> before = new ArrayList<>(0);

    /** Unknown elements and last comments within the element, written as XML. */
    private final List<String> inside = new ArrayList<>(0);

    Map<String, String> attributes() {
        return attributes;
    }

    List<String> before() {
        return before;
    }

    List<String> inside() {
        return inside;
    }
}
