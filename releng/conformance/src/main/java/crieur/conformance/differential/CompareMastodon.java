package crieur.conformance.differential;

import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.text.TextAnalysis;

/** Compares our count for Mastodon with its server's own rules on random posts. Arguments: seed, number of posts. */
public final class CompareMastodon {

    private CompareMastodon() {}

    /** Prints the first differences and the totals; ends with status 1 where there is any. */
    public static void main(String[] arguments) {
        int count = Integer.parseInt(arguments[1]);
        RandomPosts posts = new RandomPosts(Long.parseLong(arguments[0]));
        MastodonRules rules = new MastodonRules();
        Counter counter = Counters.byName("mastodon").orElseThrow();
        Differences differences = new Differences();
        int compared = 0;
        while (compared < count) {
            String text = posts.next();
            int expected = MastodonRules.isComparable(text) ? rules.length(text) : -1;
            if (expected >= 0) {
                compared++;
                int actual = counter.count(TextAnalysis.of(text)).value();
                if (expected != actual) {
                    differences.add(text, observation(expected), observation(actual));
                }
            }
        }
        System.exit(differences.report("Mastodon's rules", count));
    }

    private static Observation observation(int length) {
        return new Observation.Builder().add("length", length).build();
    }
}
