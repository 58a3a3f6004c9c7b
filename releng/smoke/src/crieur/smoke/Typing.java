package crieur.smoke;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;

/**
 * Measures typing in a post of 3,000 characters with eight channels: from each key to the painted counters, and from the last
 * key of a wrong word to its mark.
 *
 * <p>Arguments: how many keys (600 if none is given).
 */
final class Typing implements Smoke.Scenario {

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
            studio.await("the post is open", () -> studio.editor().isPresent());
            person.settle();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            person.settle();
            studio.driver().ask("follow\tChipButton");
            studio.driver().ask("slow");
            for (int i = 0; i < keys; i++) {
                person.type(String.valueOf("abc de fgh ".charAt(i % 11)));
                Thread.sleep(60);
            }
            tell("key to painted counters", studio.driver().ask("paints"), 1000.0);
            Sample.tellSlow(studio, work);
            tell("last key to the mark of a wrong word", marks(studio, person), 1.0);
        }
    }

    /** Types wrong words, each followed by a pause until it is marked, and takes them back. */
    private static List<String> marks(Studio studio, Person person) throws Exception {
        List<String> taken = new java.util.ArrayList<>();
        person.settle();
        for (int i = 0; i < 30; i++) {
            person.type(" tomorow");
            long typed = System.nanoTime();
            long marked = typed;
            while (studio.findings().stream().noneMatch(finding -> finding.contains("tomorow"))) {
                Studio.require("the wrong word is marked", System.nanoTime() - typed < 20_000_000_000L);
                Thread.sleep(5);
            }
            marked = System.nanoTime();
            taken.add(Long.toString((marked - typed) / 1_000_000));
            person.press(KeyEvent.VK_BACK_SPACE, " tomorow".length());
            studio.await("it is gone", () -> studio.findings().stream().noneMatch(f -> f.contains("tomorow")));
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
