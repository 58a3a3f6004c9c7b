package crieur.bench.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Posts as a team writes them, in French and English, with links, mentions, hashtags, emoji and the usual faults; the same
 * for the same seed.
 *
 * <p>Some 270 characters on average; about one in eight is over a limit, one in four has something else to report, and
 * one in a hundred was typed where accents are characters of their own.
 */
public final class MixedPosts {

    private static final String[] FRENCH = {
        "L’atelier rouvre ses portes samedi, et la presse de 1962 tourne de nouveau.",
        "Venez découvrir nos carnets cousus à la main, en trois formats et sept couleurs.",
        "Après des mois de travail, la nouvelle série d’affiches est enfin prête\u202f!",
        "Merci à toutes et à tous d’être venus si nombreux jeudi soir.",
        "Les inscriptions aux cours du soir ouvrent lundi, les places sont comptées.",
        "Ce mois-ci, on parle d’encres végétales, de papier et de patience.",
        "Qui vient imprimer sa première carte de vœux avec nous\u202f?",
        "Une lettre, puis une autre\u00a0: voilà comment naît une page."
    };
    private static final String[] ENGLISH = {
        "The shop by the harbour opens early this week, with coffee for the first readers.",
        "New on the table: three sea novels and a history of lighthouses.",
        "Bring a friend, have some tea and stay for the reading on Friday evening.",
        "Our second-hand atlases have moved to the room upstairs.",
        "Thank you for a wonderful evening; we have never had so many people here.",
        "The author signs copies of her latest book after the talk.",
        "Stories for children every Wednesday at four, free of charge.",
        "What are you reading this winter?"
    };
    private static final String[] EXTRAS = {
        "https://example.com/agenda?id=42",
        "exemple.fr/cours",
        "http://books.example.org/a/very/long/path/to/a/page.html",
        "@atelier",
        "@shop@mastodon.example",
        "@harbour.bsky.social",
        "#Rentrée2026",
        "#RentreeDesClasses",
        "#books",
        "🦊",
        "👩‍👩‍👧",
        "👍🏽",
        "🇫🇷",
        "❤️",
        "«\u202fÉdition limitée\u202f»",
        "…",
        "10 €",
    };
    private static final String DECOMPOSED = "Bel e\u0301te\u0301";
    private static final String[] FAULTS = {
        "!!!", "VENEZ VITE NOMBREUX CE SOIR", "{{prénom}}", "https://exa mple.com", "#ateliersdusoir"
    };

    private final Random random;

    /** Creates a sequence of posts. */
    public MixedPosts(long seed) {
        this.random = new Random(seed);
    }

    /** Writes posts to standard output: how many, and the seed. */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        MixedPosts posts = new MixedPosts(Long.parseLong(arguments[1]));
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16)) {
            for (int i = 0; i < count; i++) {
                out.write(posts.line(i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Returns a line of the protocol with the next post. */
    public String line(int id) {
        String text = text().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return "{\"id\":\"" + id + "\",\"text\":\"" + text + "\",\"networks\":[\"x\",\"mastodon\",\"bluesky\"]}\n";
    }

    /** Returns the text of the next post. */
    public String text() {
        String[] sentences = random.nextBoolean() ? FRENCH : ENGLISH;
        int length = random.nextInt(10) == 0 ? 280 + random.nextInt(300) : 120 + random.nextInt(150);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(sentences[random.nextInt(sentences.length)]);
            for (int i = random.nextInt(3); i > 0; i--) {
                text.append(' ').append(EXTRAS[random.nextInt(EXTRAS.length)]);
            }
            text.append(random.nextInt(3) == 0 ? "\n\n" : " ");
        }
        if (random.nextInt(4) == 0) {
            text.append(FAULTS[random.nextInt(FAULTS.length)]);
        }
        if (random.nextInt(100) == 0) {
            text.append(DECOMPOSED);
        }
        return text.toString().strip();
    }
}
