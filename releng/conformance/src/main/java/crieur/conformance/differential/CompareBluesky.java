package crieur.conformance.differential;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares our analysis with @atproto/api on random posts. Arguments: seed, number of posts, folder of the scripts. */
public final class CompareBluesky {

    private static final int BATCH = 20;

    private CompareBluesky() {}

    /** Prints the first differences and the totals; ends with status 1 where a difference has no explanation. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        RandomPosts posts = new RandomPosts(Long.parseLong(arguments[0]));
        Differences differences = new Differences();
        try (ScriptLibrary library = new ScriptLibrary(Path.of(arguments[2], "bluesky.js"))) {
            for (int done = 0; done < count; done += BATCH) {
                List<String> texts = new ArrayList<>(BATCH);
                for (int i = 0; i < BATCH; i++) {
                    texts.add(posts.next());
                }
                List<Observation> expected = library.observe(texts);
                for (int i = 0; i < BATCH; i++) {
                    Observation actual = Ours.onBluesky(texts.get(i));
                    if (!actual.equals(expected.get(i))) {
                        differences.add(texts.get(i), expected.get(i), actual);
                    }
                }
            }
        }
        System.exit(differences.report("@atproto/api", count));
    }
}
