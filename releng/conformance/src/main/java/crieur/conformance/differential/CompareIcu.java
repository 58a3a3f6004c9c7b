package crieur.conformance.differential;

import com.ibm.icu.text.BreakIterator;
import crieur.core.text.TextAnalysis;
import java.util.Locale;

/**
 * Compares our grapheme clusters with those of ICU4J, which knows the newest Unicode, on random posts. Arguments: seed,
 * number of posts.
 */
public final class CompareIcu {

    private CompareIcu() {}

    /** Prints the first differences and the totals; ends with status 1 where there is any. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        RandomPosts posts = new RandomPosts(Long.parseLong(arguments[0]));
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        Differences differences = new Differences();
        for (int i = 0; i < count; i++) {
            String text = posts.next();
            Observation expected = icu(clusters, text);
            Observation actual = ours(text);
            if (!expected.equals(actual)) {
                differences.add(text, expected, actual);
            }
        }
        System.exit(differences.report("ICU4J's grapheme clusters", count));
    }

    private static Observation icu(BreakIterator clusters, String text) {
        clusters.setText(text);
        StringBuilder starts = new StringBuilder();
        int count = 0;
        for (int at = clusters.first(); at < text.length(); at = clusters.next()) {
            starts.append(at).append(' ');
            count++;
        }
        return observation(count, starts);
    }

    private static Observation ours(String text) {
        TextAnalysis analysis = TextAnalysis.of(text);
        StringBuilder starts = new StringBuilder();
        for (int i = 0; i < analysis.graphemeCount(); i++) {
            starts.append(analysis.graphemeIndexToOffset(i)).append(' ');
        }
        return observation(analysis.graphemeCount(), starts);
    }

    private static Observation observation(int count, StringBuilder starts) {
        return new Observation.Builder()
                .add("graphemes", count)
                .add("starts", starts)
                .build();
    }
}
