package crieur.conformance.differential;

import java.util.ArrayList;
import java.util.List;

/** What a library, or our analysis, says of one text, as short lines that can be compared. */
record Observation(List<String> lines) {

    static final class Builder {
        private final List<String> lines = new ArrayList<>();

        Builder add(String name, Object value) {
            lines.add(name + "=" + value);
            return this;
        }

        Observation build() {
            return new Observation(List.copyOf(lines));
        }
    }

    /** Returns the lines that differ, the expected ones first. */
    String difference(Observation actual) {
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (!actual.lines.contains(line)) {
                text.append("\n    library: ").append(line);
            }
        }
        for (String line : actual.lines) {
            if (!lines.contains(line)) {
                text.append("\n    ours:    ").append(line);
            }
        }
        return text.toString();
    }

    /** Returns the names of the lines that differ. */
    String fieldsThatDiffer(Observation actual) {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).equals(actual.lines.get(i))) {
                fields.add(lines.get(i).substring(0, lines.get(i).indexOf('=')));
            }
        }
        return String.join(", ", fields);
    }
}
