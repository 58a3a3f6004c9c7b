package crieur.ui.internal.problems;

import java.util.Comparator;
import java.util.Optional;

/**
 * In which order problems stand below one heading.
 *
 * @param column the column that they are sorted by; empty for the worst first
 * @param descending whether that is turned round
 */
record ProblemOrder(Optional<ProblemColumn> column, boolean descending) {

    /** The worst first, then by their places. */
    static final ProblemOrder WORST_FIRST = new ProblemOrder(Optional.empty(), false);

    private static final Comparator<ProblemRow> USUAL = Comparator.comparing(ProblemRow::severity)
            .reversed()
            .thenComparing(ProblemRow::file)
            .thenComparing(ProblemRow::line)
            .thenComparing(ProblemRow::start);

    /** Sorted by a column, from its first value to its last. */
    static ProblemOrder by(ProblemColumn column) {
        return new ProblemOrder(Optional.of(column), false);
    }

    /** Returns the order after a click on a column's head: by it, then turned round, then as before. */
    ProblemOrder clicked(ProblemColumn head) {
        if (column.filter(head::equals).isEmpty()) {
            return by(head);
        }
        return descending ? WORST_FIRST : new ProblemOrder(column, true);
    }

    Comparator<ProblemRow> comparator() {
        Optional<Comparator<ProblemRow>> chosen = column.map(ProblemColumn::order);
        return chosen.map(order -> descending ? order.reversed() : order)
                .map(order -> order.thenComparing(USUAL))
                .orElse(USUAL);
    }
}
