package crieur.ui.internal.post.emoji;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds emoji by what people call them, in English or French, with or without accents; immutable.
 *
 * <p>The names are Unicode's, from a table that {@code releng/emoji/make} makes.
 */
public final class EmojiNames {

    private static final String TABLE = "emoji.tsv";
    private static final int COLUMNS = 6;

    private final List<Emoji> all;

    /** Read when it is first asked for. */
    private static final class Holder {
        private static final EmojiNames NAMES = new EmojiNames(read());
    }

    EmojiNames(List<Emoji> all) {
        this.all = List.copyOf(all);
    }

    /** Returns the names; the first call reads them, which takes some ten milliseconds. */
    public static EmojiNames names() {
        return Holder.NAMES;
    }

    private static List<Emoji> read() {
        InputStream table = Objects.requireNonNull(EmojiNames.class.getResourceAsStream(TABLE));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<Emoji> read = new ArrayList<>(2000);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] columns = line.split("\t", COLUMNS);
                if (!line.startsWith("# ") && columns.length == COLUMNS) {
                    read.add(emoji(columns));
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Emoji emoji(String[] columns) {
        String[] english = columns[4].split(",");
        String[] french = columns[5].split(",");
        List<String> words = Stream.of(Stream.of(columns[2], columns[3]), Stream.of(english), Stream.of(french))
                .flatMap(Function.identity())
                .map(EmojiNames::plain)
                .toList();
        return new Emoji(columns[0], Integer.parseInt(columns[1]), columns[2], columns[3], words);
    }

    /** Returns all emoji, in Unicode's order. */
    public List<Emoji> all() {
        return all;
    }

    /**
     * Returns the emoji that some words name, the best first: those of this very name, then those whose name or another
     * word begins so, then those that hold it anywhere.
     *
     * @param typed what is looked for; several words must all be found; empty finds all
     */
    public List<Emoji> find(String typed, int most) {
        String name = plain(typed).strip().replace('_', ' ');
        String[] wanted = name.split("\\s+");
        record Found(Emoji emoji, int rank) {}
        return all.stream()
                .map(emoji -> new Found(emoji, rank(emoji, name, wanted)))
                .filter(found -> found.rank() >= 0)
                .sorted(Comparator.comparingInt(Found::rank))
                .limit(most)
                .map(Found::emoji)
                .toList();
    }

    private static int rank(Emoji emoji, String name, String[] wanted) {
        if (emoji.words().get(0).equals(name) || emoji.words().get(1).equals(name)) {
            return 0;
        }
        int rank = 1;
        for (String word : wanted) {
            int one = rank(emoji, word);
            if (one < 0) {
                return -1;
            }
            rank += one;
        }
        return rank;
    }

    private static int rank(Emoji emoji, String word) {
        if (word.isEmpty() || emoji.words().contains(word)) {
            return 0;
        }
        String english = emoji.words().get(0);
        String french = emoji.words().get(1);
        if (english.startsWith(word) || french.startsWith(word)) {
            return 1;
        }
        if (emoji.words().stream().anyMatch(known -> known.startsWith(word))) {
            return 2;
        }
        return english.contains(word) || french.contains(word) ? 3 : -1;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
