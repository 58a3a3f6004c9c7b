package crieur.smoke;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens the sample from the welcome page, and a post of it; types a mistake, sees it, mends it with Alt+Enter, saves. */
final class WriteAndMend implements Smoke.Scenario {

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        Person person = new Person();
        try (Studio studio = Studio.start(product, work, "fr")) {
            Path brand = Sample.open(studio, person);
            person.picture(work.resolve("1-brands.png"));
            Path post = brand.resolve("campaigns/marche-de-noel-2026/posts/2026-12-02-coulisses.post");
            String before = Files.readString(post);
            Sample.openPost(studio, person, "coulisses");
            studio.awaitPost();
            person.settle();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            person.type(" vite!!!!");
            studio.await("the mistake is found", () -> isFound(studio));
            person.settle();
            person.picture(work.resolve("2-problem.png"));
            person.chord(KeyEvent.VK_LEFT);
            person.chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
            person.settle();
            person.picture(work.resolve("3-fixes.png"));
            person.chord(KeyEvent.VK_ENTER);
            studio.await("the mistake is gone", () -> !isFound(studio));
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
            String expected = before.stripTrailing() + " vite!";
            studio.await("the file on the disk is right", () -> sameWords(post, expected));
            studio.await("the editor is saved", () -> !studio.editor().orElseThrow().dirty());
            Sample.tellSlow(studio, work);
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
            studio.ended();
        }
    }

    private static boolean isFound(Studio studio) {
        return studio.findings().stream().anyMatch(finding -> finding.contains("!!!!"));
    }

    private static boolean sameWords(Path file, String expected) {
        try {
            return Files.readString(file)
                    .replaceAll("\\s+", " ")
                    .strip()
                    .equals(expected.replaceAll("\\s+", " ").strip());
        } catch (IOException e) {
            return false;
        }
    }
}
