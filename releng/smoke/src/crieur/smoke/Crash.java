package crieur.smoke;

import java.awt.event.KeyEvent;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Kills the studio at random moments of writing, as {@code kill -9} does, and looks at what the file has: it must be whole,
 * and lack at most what was typed in the last two seconds.
 *
 * <p>Arguments: how many times (100 if none is given) and the seed (1). Each start after the first restores the session that
 * was killed.
 */
final class Crash implements Smoke.Scenario {

    private static final long MOST_LOST = 2_000_000_000L;
    private static final int LONGEST = 3_000;

    private final List<Long> typedAt = new ArrayList<>();
    private final StringBuilder typed = new StringBuilder();
    private final List<Long> losses = new ArrayList<>();

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        int times = arguments.isEmpty() ? 100 : Integer.parseInt(arguments.get(0));
        Random random = new Random(arguments.size() < 2 ? 1 : Long.parseLong(arguments.get(1)));
        Person person = new Person();
        Path post;
        try (Studio studio = Studio.start(product, work, "fr")) {
            post = Sample.open(studio, person).resolve("campaigns/marche-de-noel-2026/posts/2026-12-02-coulisses.post");
            Sample.openPost(studio, person, "coulisses");
            studio.await("the post is open", () -> studio.editor().isPresent());
            person.settle();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
            studio.ended();
        }
        String original = Files.readString(post);
        String before = original;
        for (int i = 0; i < times; i++) {
            before = crash(product, work, post, before, random, person);
            if (before.length() > LONGEST) {
                Files.writeString(post, original);
                before = original;
            }
        }
        losses.sort(null);
        System.out.printf(
                "smoke: killed %d times; lost, in milliseconds of typing: median %d, most %d%n",
                times, losses.get(losses.size() / 2) / 1_000_000, losses.get(losses.size() - 1) / 1_000_000);
    }

    private String crash(Path product, Path work, Path post, String before, Random random, Person person) throws Exception {
        long killed;
        try (Studio studio = Studio.start(product, work, "fr")) {
            studio.await("the session is restored", () -> studio.editor()
                    .filter(editor -> editor.document().equals(before))
                    .isPresent());
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            typed.setLength(0);
            typedAt.clear();
            long until = System.nanoTime() + random.nextLong(200_000_000, 6_000_000_000L);
            while (System.nanoTime() < until) {
                char letter = random.nextInt(6) == 0 ? ' ' : (char) ('a' + random.nextInt(26));
                person.type(String.valueOf(letter));
                typed.append(letter);
                typedAt.add(System.nanoTime());
                if (random.nextInt(40) == 0) {
                    Thread.sleep(random.nextInt(1500));
                }
            }
            killed = System.nanoTime();
            studio.process().destroyForcibly().waitFor();
        }
        return judged(post, before, killed);
    }

    private String judged(Path post, String before, long killed) throws Exception {
        String after = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(post)))
                .toString();
        for (int kept = typed.length(); kept >= 0; kept--) {
            String could = before.stripTrailing() + typed.substring(0, kept);
            if (could.stripTrailing().equals(after.stripTrailing())) {
                long lost = kept == typed.length() ? 0 : killed - typedAt.get(kept);
                losses.add(lost);
                Studio.require("at most two seconds are lost, not " + lost / 1_000_000 + " ms", lost <= MOST_LOST);
                return after;
            }
        }
        throw new AssertionError("The file is not what was written: " + after);
    }
}
