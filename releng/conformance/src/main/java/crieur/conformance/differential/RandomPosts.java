package crieur.conformance.differential;

import java.util.Random;

/**
 * Makes random posts from links, near-links, mentions, hashtags, scripts of twenty writing systems, emoji sequences,
 * combining marks, lone surrogates and controls. The same seed makes the same posts.
 */
public final class RandomPosts {

    private static final String[] SCHEMES = Pieces.group("schemes");
    private static final String[] LABELS = Pieces.group("labels");
    private static final String[] TLDS = Pieces.group("tlds");
    private static final String[] PATHS = Pieces.group("paths");
    private static final String[] SIGNS = Pieces.group("signs");
    private static final String[] NAMES = Pieces.group("names");
    private static final String[] SCRIPTS = Pieces.group("scripts");
    private static final String[] EMOJI = Pieces.group("emoji");
    private static final String[] NEW_EMOJI = Pieces.group("new_emoji");
    private static final String[] MARKS = Pieces.group("marks");
    private static final String[] ODD = Pieces.group("odd");
    private static final String[] GLUE = Pieces.group("glue");
    private static final String[] WORDS = Pieces.group("words");

    private final Random random;
    private final Soups soups;

    /** Makes posts from a seed. */
    public RandomPosts(long seed) {
        random = new Random(seed);
        soups = new Soups(random);
    }

    /** Returns the next post: mostly short, so that a difference is easy to read. */
    public String next() {
        int pieces = random.nextInt(10) == 0 ? 1 + random.nextInt(40) : 1 + random.nextInt(8);
        StringBuilder text = new StringBuilder();
        boolean soup = random.nextInt(3) == 0;
        for (int i = 0; i < pieces; i++) {
            if (soup && random.nextInt(3) > 0) {
                soups.append(text);
            } else {
                piece(text);
            }
            text.append(any(GLUE));
        }
        if (random.nextInt(4) == 0) {
            mutate(text);
        }
        if (random.nextInt(50) == 0) {
            text.append("x".repeat(random.nextInt(300)));
        }
        return text.toString();
    }

    /** Drops, doubles, moves or changes single units, so that what is nearly right is met as well. */
    private void mutate(StringBuilder text) {
        for (int i = 1 + random.nextInt(4); i > 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, text.charAt(at));
                case 2 -> text.insert(random.nextInt(text.length()), text.charAt(at));
                default -> text.setCharAt(at, (char) (' ' + random.nextInt(0x5F)));
            }
        }
    }

    private void piece(StringBuilder text) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> link(text);
            case 3, 4 -> text.append(any(SIGNS)).append(any(NAMES));
            case 5 ->
                text.append(any(SIGNS)).append(any(NAMES)).append(any(SIGNS)).append(any(NAMES));
            case 6 -> text.append(any(SCRIPTS));
            case 7 -> text.append(any(EMOJI)).append(random.nextInt(4) == 0 ? any(EMOJI) : "");
            case 8 -> text.append(any(MARKS));
            case 9 -> text.append(any(ODD));
            case 10 -> text.append(random.nextInt(6) == 0 ? any(NEW_EMOJI) : any(WORDS));
            case 11 -> text.appendCodePoint(codePoint());
            case 12 -> printable(text);
            default -> text.append(any(WORDS));
        }
    }

    private void link(StringBuilder text) {
        if (random.nextInt(3) > 0) {
            text.append(any(SCHEMES));
        }
        if (random.nextInt(12) == 0) {
            text.append("t.co").append(any(PATHS));
            return;
        }
        int labels = 1 + random.nextInt(3);
        for (int i = 0; i < labels; i++) {
            text.append(any(LABELS)).append('.');
        }
        text.append(any(TLDS)).append(any(PATHS)).append(any(PATHS));
    }

    private int codePoint() {
        int limit = random.nextInt(4) == 0 ? 0x20000 : random.nextBoolean() ? 0x3100 : 0x600;
        int codePoint = random.nextInt(limit);
        return codePoint >= 0xD800 && codePoint <= 0xDFFF ? 'x' : codePoint;
    }

    private void printable(StringBuilder text) {
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append((char) (' ' + random.nextInt(0x5F)));
        }
    }

    private String any(String[] pieces) {
        return pieces[random.nextInt(pieces.length)];
    }
}
