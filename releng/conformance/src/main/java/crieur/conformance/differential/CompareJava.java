package crieur.conformance.differential;

import java.util.List;

/** Compares our analysis with twitter-text for Java on random posts. Arguments: seed, number of posts. */
public final class CompareJava {

    private final TwitterTextJava library = new TwitterTextJava();
    private final NewerEmoji newerEmoji = new NewerEmoji();
    private final Differences differences = new Differences();

    private CompareJava() {}

    /** Prints the first differences and the totals; ends with status 1 where a difference has no explanation. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        RandomPosts posts = new RandomPosts(Long.parseLong(arguments[0]));
        CompareJava comparison = new CompareJava();
        for (int i = 0; i < count; i++) {
            comparison.compare(posts.next());
        }
        System.exit(comparison.differences.report("twitter-text for Java", count));
    }

    private void compare(String text) {
        Observation expected = library.observe(text);
        Observation actual = Ours.onX(text);
        if (expected.equals(actual)) {
            return;
        }
        if (hasSameEntities(expected, actual)
                && (weighsSame(actual, newerEmoji.aged(text)) || weighsSame(actual, newerEmoji.agedJoined(text)))) {
            differences.explain(NewerEmoji.REASON);
        } else {
            differences.add(text, expected, actual);
        }
    }

    private boolean weighsSame(Observation actual, String aged) {
        return lengths(actual).equals(lengths(library.observe(aged)));
    }

    private static boolean hasSameEntities(Observation expected, Observation actual) {
        int lengths = lengths(expected).size();
        return expected.lines()
                .subList(lengths, expected.lines().size())
                .equals(actual.lines().subList(lengths, actual.lines().size()));
    }

    private static List<String> lengths(Observation observation) {
        return observation.lines().subList(0, 2);
    }
}
