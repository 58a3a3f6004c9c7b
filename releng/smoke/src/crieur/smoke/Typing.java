package crieur.smoke;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures typing in a post of 3,000 characters with eight channels: from each key to the painted counters, from the moment on
 * that the post is open, and from the last key of a wrong word or sentence to its mark.
 *
 * <p>Arguments: how many keys (600 if none is given).
 */
final class Typing implements Smoke.Scenario {

    /** What only the grammar finds, and what it says of it. */
    private static final String WRONG = " It is a apple.";

    private static final String RULE = "“an”";

    /** How many keys are pressed from the moment on that the post is open. */
    private static final int LOADING = 200;

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        int keys = arguments.isEmpty() ? 600 : Integer.parseInt(arguments.get(0));
        Path brand = Brands.write(work.resolve("home/Crieur/harbour"), 1, 3_000, "en");
        Person person = new Person();
        try (Studio studio = Studio.start(product, work, "en", brand.toString())) {
            studio.await("the brand is open", () -> studio.widgets().stream()
                    .anyMatch(widget -> widget.kind().equals("TreeItem") && widget.text().startsWith("Harbour")));
            person.settle();
            Sample.openPost(studio, person, Sample.FILTER_EN, "Post 0");
            studio.awaitPost();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            studio.driver().ask("follow\tChipButton");
            strike(person, LOADING);
            tell("key to painted counters while the grammar is loaded", studio.driver().ask("paints"), 1000.0);
            person.settle();
            studio.driver().ask("slow");
            strike(person, keys);
            tell("key to painted counters", studio.driver().ask("paints"), 1000.0);
            Sample.tellSlow(studio, work);
            tell("last key to the mark of a wrong word", marks(studio, person, " tomorow", "tomorow", 30), 1.0);
            // The first one waits for the rules to be loaded.
            marks(studio, person, WRONG, RULE, 1);
            tell("last key to the mark of a wrong sentence, warm", marks(studio, person, WRONG, RULE, 30), 1.0);
        }
    }

    private static void strike(Person person, int keys) throws InterruptedException {
        for (int i = 0; i < keys; i++) {
            person.type(String.valueOf("abc de fgh ".charAt(i % 11)));
            Thread.sleep(60);
        }
    }

    /** Types something wrong, followed by a pause until it is marked, and takes it back, so many times. */
    private static List<String> marks(Studio studio, Person person, String words, String sign, int times)
            throws Exception {
        List<String> taken = new java.util.ArrayList<>();
        person.settle();
        for (int i = 0; i < times; i++) {
            person.type(words);
            long typed = System.nanoTime();
            long marked = typed;
            while (studio.findings().stream().noneMatch(finding -> finding.contains(sign))) {
                Studio.require("what is wrong is marked", System.nanoTime() - typed < 20_000_000_000L);
                Thread.sleep(5);
            }
            marked = System.nanoTime();
            taken.add(Long.toString((marked - typed) / 1_000_000));
            person.press(KeyEvent.VK_BACK_SPACE, words.length());
            studio.await("it is gone", () -> studio.findings().stream().noneMatch(f -> f.contains(sign)));
            Thread.sleep(300);
        }
        return taken;
    }

    private static void tell(String what, List<String> figures, double scale) {
        double[] sorted =
                figures.stream().mapToDouble(figure -> Long.parseLong(figure) / scale).sorted().toArray();
        Studio.require(what + " was measured", sorted.length > 0);
        System.out.printf(
                "smoke: %s: %d times, p50 %.1f ms, p95 %.1f, p99 %.1f, most %.1f%n",
                what,
                sorted.length,
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length * 99 / 100],
                sorted[sorted.length - 1]);
    }
}
