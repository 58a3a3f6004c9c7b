package crieur.conformance.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts differences: explained ones by their reason, others with the first few in full. */
final class Differences {

    private static final int SHOWN = 40;

    private final Map<String, Integer> explained = new TreeMap<>();
    private final List<String> unexplained = new ArrayList<>();
    private int unexplainedCount;

    void explain(String reason) {
        explained.merge(reason, 1, Integer::sum);
    }

    void add(String text, Observation expected, Observation actual) {
        unexplainedCount++;
        if (unexplained.size() < SHOWN) {
            unexplained.add(escaped(text) + expected.difference(actual));
        }
    }

    /** Prints the totals and returns the exit status. */
    int report(String library, int count) {
        unexplained.forEach(System.out::println);
        System.out.printf("%s: %,d posts, %,d unexplained differences%n", library, count, unexplainedCount);
        explained.forEach((reason, number) -> System.out.printf("  %,d explained: %s%n", number, reason));
        return unexplainedCount == 0 ? 0 : 1;
    }

    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.chars()
                .forEach(unit -> escaped.append(
                        unit > 0x1F && unit < 0x7F ? String.valueOf((char) unit) : String.format("\\u%04X", unit)));
        return escaped.append('"').toString();
    }
}
