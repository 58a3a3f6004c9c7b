package crieur.ui.internal.preview;

import crieur.core.preview.Bounds;
import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import java.util.List;
import java.util.Optional;

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

    /** A drawing with its channel and that one's name. */
    record Entry(String channel, String label, Drawing drawing) {}

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

    /** Returns the channel whose text is folded or unfolded by a press at a place. */
    Optional<String> foldAt(double x, double y) {
        for (int i = 0; i < entries.size(); i++) {
            double below = y - top(i) - LABEL;
            if (entries.get(i).drawing().marks().stream().anyMatch(mark -> isFold(mark, x - MARGIN, below))) {
                return Optional.of(entries.get(i).channel());
            }
        }
        return Optional.empty();
    }

    private static boolean isFold(Mark mark, double x, double y) {
        if (!(mark instanceof Mark.Run run)) {
            return false;
        }
        Bounds place = run.bounds();
        boolean pressed = run.role() == Mark.Run.Role.MORE || run.role() == Mark.Run.Role.LESS;
        return pressed && x >= place.x() && x <= place.right() && y >= place.y() && y <= place.bottom();
    }

    /** Returns what somebody who cannot see the drawings is told. */
    String description() {
        StringBuilder told = new StringBuilder();
        entries.forEach(entry ->
                told.append(told.isEmpty() ? "" : "\n\n").append(entry.drawing().description()));
        return told.toString();
    }
}
