package crieur.ui.internal.preview;

import crieur.core.preview.Drawing;
import java.util.List;

/**
 * Drawings below each other, each with a line above it that names its channel; in pixels at a scale of 1.
 *
 * @param entries the drawings, from above
 */
record Column(List<Entry> entries) {

    /** The room around and between drawings. */
    static final int MARGIN = 12;
    /** The room of the line above a drawing. */
    static final int LABEL = 22;

    static final double NARROWEST = 280;
    static final double WIDEST = 560;

    static final Column EMPTY = new Column(List.of());

    /** A drawing with the name of its channel. */
    record Entry(String label, Drawing drawing) {}

    Column {
        entries = List.copyOf(entries);
    }

    double width() {
        return entries.stream()
                        .mapToDouble(entry -> entry.drawing().width())
                        .max()
                        .orElse(0)
                + 2 * MARGIN;
    }

    double height() {
        return entries.stream()
                        .mapToDouble(entry -> LABEL + entry.drawing().height() + MARGIN)
                        .sum()
                + MARGIN;
    }

    /** Returns where an entry begins, with its label. */
    double top(int index) {
        double top = MARGIN;
        for (Entry entry : entries.subList(0, index)) {
            top += LABEL + entry.drawing().height() + MARGIN;
        }
        return top;
    }

    /** Returns what somebody who cannot see the drawings is told. */
    String description() {
        StringBuilder told = new StringBuilder();
        entries.forEach(entry ->
                told.append(told.isEmpty() ? "" : "\n\n").append(entry.drawing().description()));
        return told.toString();
    }
}
