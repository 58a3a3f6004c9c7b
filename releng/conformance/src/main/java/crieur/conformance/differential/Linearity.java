package crieur.conformance.differential;

import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.text.EntityDialect;
import crieur.core.text.TextAnalysis;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the processor time that texts made to take quadratic time do take, from 16 KB to 1 MB: every entity of every
 * dialect, every count, and what fits half of it.
 */
public final class Linearity {

    private static final int[] LENGTHS = {1 << 14, 1 << 16, 1 << 18, 1 << 20};
    private static final int WARM_UP = 3;
    private static final int ATTEMPTS = 5;
    private static final double MILLION = 1e6;

    /** Between two lengths lies a factor of 4; quadratic work would give 16, and the collector and caches take a share. */
    private static final double MOST = 10;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static int spent;

    private Linearity() {}

    /** Ends with status 1 if any text takes more than ten times the time of one of a quarter its length. */
    public static void main(String[] arguments) {
        System.out.printf(
                "%-28s %10s %10s %10s %10s %8s%n", "repeated", "16 KB ms", "64 KB ms", "256 KB ms", "1 MB ms", "worst");
        List<String> pieces = List.of(Pieces.group("hostile"));
        List<String> slow = new ArrayList<>();
        for (String piece : pieces) {
            if (measure(piece) > MOST) {
                slow.add(piece);
            }
        }
        System.out.printf("%d texts, %d of them not linear (%d)%n", pieces.size(), slow.size(), spent & 1);
        System.exit(slow.isEmpty() ? 0 : 1);
    }

    /** Prints a line, and returns the largest factor between two lengths. */
    private static double measure(String piece) {
        StringBuilder line = new StringBuilder(String.format("%-28s", visible(piece)));
        double worst = 0;
        double before = 0;
        for (int length : LENGTHS) {
            String text = piece.repeat(length / piece.length() + 1).substring(0, length);
            double cost = least(text, before);
            line.append(String.format(Locale.ROOT, " %10.2f", cost));
            worst = before == 0 ? worst : Math.max(worst, cost / before);
            before = cost;
        }
        System.out.println(line.append(String.format(Locale.ROOT, " %8.1f", worst)));
        return worst;
    }

    /** The least of some attempts, so that a collection in one of them is not held against the text. */
    private static double least(String text, double before) {
        for (int i = 0; i < WARM_UP; i++) {
            work(text);
        }
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ATTEMPTS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            work(text);
            least = Math.min(least, (THREADS.getCurrentThreadCpuTime() - start) / MILLION);
            if (before > 0 && least < before * MOST / 2) {
                break;
            }
        }
        return Math.max(least, 0.01);
    }

    private static void work(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        for (EntityDialect dialect : EntityDialect.values()) {
            spent += analysis.entities(dialect).size();
        }
        for (String name : Counters.names()) {
            Counter counter = Counters.byName(name).orElseThrow();
            int count = counter.count(analysis).value();
            spent += count + counter.fit(analysis, count / 2);
        }
        spent += analysis.wordCount();
    }

    private static String visible(String piece) {
        StringBuilder visible = new StringBuilder();
        piece.codePoints().forEach(point -> {
            if (point > ' ' && point < 0x7F) {
                visible.appendCodePoint(point);
            } else {
                visible.append(String.format("U+%04X ", point));
            }
        });
        return visible.toString().strip();
    }
}
