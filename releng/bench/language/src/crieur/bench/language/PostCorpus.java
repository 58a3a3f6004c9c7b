package crieur.bench.language;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes posts of some 300 characters from sentence patterns, the same ones for the same seed. */
final class PostCorpus {

    private static final Pattern SLOT = Pattern.compile("\\{([^}]+)\\}");
    private static final int LENGTH = 270;

    private final Map<String, String[]> words = new HashMap<>();
    private final List<String> right = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Random random;

    private PostCorpus(Path patterns, long seed) throws IOException {
        random = new Random(seed);
        for (String line : Files.readAllLines(patterns, StandardCharsets.UTF_8)) {
            if (line.startsWith("=")) {
                int bar = line.indexOf('|');
                words.put(line.substring(1, bar), line.substring(bar + 1).split("\\|"));
            } else if (line.startsWith("!")) {
                wrong.add(line.substring(1).trim());
            } else if (!line.startsWith("#")) {
                right.add(line);
            }
        }
    }

    static List<String> posts(Path patterns, int count, long seed) throws IOException {
        PostCorpus corpus = new PostCorpus(patterns, seed);
        List<String> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(corpus.post());
        }
        return posts;
    }

    private String post() {
        StringBuilder post = new StringBuilder();
        while (post.length() < LENGTH) {
            List<String> from = random.nextInt(8) == 0 ? wrong : right;
            post.append(post.length() == 0 ? "" : " ").append(sentence(from.get(random.nextInt(from.size()))));
        }
        return post.toString();
    }

    private String sentence(String pattern) {
        String filled = SLOT.matcher(pattern).replaceAll(slot -> {
            String[] choices = words.get(slot.group(1));
            return Matcher.quoteReplacement(choices[random.nextInt(choices.length)]);
        });
        return Character.toUpperCase(filled.charAt(0)) + filled.substring(1);
    }
}
