package crieur.smoke;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What several scenarios do with the sample brand. */
final class Sample {

    static final String FILTER_EN = "Filter by title, state or channel";
    static final String FILTER_FR = "Filtrer par titre, état ou canal";

    private Sample() {}

    /** Opens the sample brand from the welcome page; returns where its copy is. */
    static Path open(Studio studio, Person person) throws Exception {
        Widget sample = studio.widget("Button", "Ouvrir la marque d’exemple");
        person.settle();
        person.click(sample);
        Path brand = studio.home().resolve("Crieur/atelier-nantais");
        studio.await("the sample brand is copied", () -> Files.exists(brand.resolve("atelier-nantais.brand")));
        studio.await(
                "its campaigns are listed", () -> studio.widgets().stream()
                        .anyMatch(widget ->
                                widget.kind().equals("TreeItem") && widget.text().startsWith("Marché de Noël")));
        person.settle();
        return brand;
    }

    /** Types into the list's filter and opens the last row that is left. */
    static void openPost(Studio studio, Person person, String words) throws Exception {
        openPost(studio, person, FILTER_FR, words);
    }

    /** The same, where the filter says something else. */
    static void openPost(Studio studio, Person person, String filter, String words) throws Exception {
        person.click(studio.widget("Text", filter));
        person.type(words);
        person.settle();
        person.chord(KeyEvent.VK_DOWN);
        person.chord(KeyEvent.VK_END);
        person.chord(KeyEvent.VK_ENTER);
    }

    /** Prints what kept the display's thread for long or worked most, and keeps all that was seen of it in {@code slow.txt}. */
    static void tellSlow(Studio studio, Path work) throws IOException {
        List<String> slow = studio.driver().ask("slow");
        List<String> busiest = studio.driver().ask("busiest");
        System.out.println("smoke: " + slow.size() + " tasks of the display's thread over 50 ms");
        slow.forEach(task -> System.out.println("  | " + brief(task)));
        System.out.println("smoke: those that worked most:");
        busiest.forEach(task -> System.out.println("  | " + brief(task)));
        Files.writeString(
                work.resolve("slow.txt"),
                Stream.concat(slow.stream(), busiest.stream())
                        .map(task -> task.replace(" < ", "\n    ").replace("\t", "\n  ") + "\n")
                        .collect(Collectors.joining("\n")));
    }

    /** How long, how much of it on the processor and in wait of one; for the middle of it what it did, and for what code of ours. */
    private static String brief(String task) {
        String[] fields = task.split("\t");
        String taken = fields[0] + " ms, " + fields[1] + " on the processor, " + fields[2] + " in wait of one";
        if (fields.length == 3) {
            return taken + ": nothing was seen";
        }
        String[] frames = fields[3 + (fields.length - 3) / 2].split(" < ");
        String ours = Stream.of(frames)
                .filter(frame -> frame.startsWith("crieur."))
                .findFirst()
                .orElse("the platform");
        return taken + ": at " + frames[0] + " for " + ours;
    }
}
