package crieur.conformance.differential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Compares our analysis with twitter-text for JavaScript on random posts. Arguments: seed, number of posts, folder of
 * the scripts.
 *
 * <p>The two twitter-text libraries do not agree with each other; Java's is the one that is followed. So a difference is
 * explained where Java's library says what we say, once newer emoji are replaced by older ones.
 */
public final class CompareTwitterTextScript {

    private static final int BATCH = 20;

    private final TwitterTextJava java = new TwitterTextJava();
    private final NewerEmoji newerEmoji = new NewerEmoji();
    private final Differences differences = new Differences();

    private CompareTwitterTextScript() {}

    /** Prints the first differences and the totals; ends with status 1 where a difference has no explanation. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        RandomPosts posts = new RandomPosts(Long.parseLong(arguments[0]));
        CompareTwitterTextScript comparison = new CompareTwitterTextScript();
        try (ScriptLibrary library = new ScriptLibrary(Path.of(arguments[2], "twitter-text.js"))) {
            for (int done = 0; done < count; done += BATCH) {
                List<String> texts = new ArrayList<>(BATCH);
                for (int i = 0; i < BATCH; i++) {
                    texts.add(posts.next());
                }
                List<Observation> expected = library.observe(texts);
                for (int i = 0; i < BATCH; i++) {
                    comparison.compare(texts.get(i), expected.get(i));
                }
            }
        }
        System.exit(comparison.differences.report("twitter-text for JavaScript", count));
    }

    private void compare(String text, Observation expected) {
        Observation actual = Ours.onX(text);
        if (actual.equals(expected)) {
            return;
        }
        String aged = newerEmoji.aged(text);
        if (java.observe(aged).equals(Ours.onX(aged))) {
            String fields = expected.fieldsThatDiffer(actual);
            boolean emoji = !aged.equals(text) && fields.matches("length|valid|length, valid");
            differences.explain(
                    emoji ? NewerEmoji.REASON : "Java's twitter-text differs from JavaScript's in " + fields);
        } else {
            differences.add(text, expected, actual);
        }
    }
}
