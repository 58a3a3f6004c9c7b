package crieur.smoke;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Crieur in a workbench that is not its own, such as an IDE.
 *
 * <p>{@code before} keeps what the workbench is like; {@code after} starts it again with Crieur installed, holds that it
 * is as it was and that all that came is Crieur's, and then writes a post in it.
 */
final class OtherWorkbench implements Smoke.Scenario {

    private static final String FACTS = "facts.txt";

    /** What the platform notes for itself: a count of plug-ins, which changes with any, and menu states, in its own time. */
    private static final Pattern OWN_NOTES =
            Pattern.compile("preference\tinstance\t.*\t(platformState|org\\.eclipse\\.ui\\.commands/state/.*)\t.*");

    @Override
    public void play(Path installation, Path work, List<String> arguments) throws Exception {
        Path before = work.resolve("before");
        if (arguments.contains("before")) {
            try (Studio studio = start(installation, before)) {
                Files.write(before.resolve(FACTS), facts(studio));
                new Person().picture(work.resolve("1-before.png"));
                end(studio);
            }
            return;
        }
        Path after = work.resolve("after");
        Person person = new Person();
        try (Studio studio = start(installation, after)) {
            List<String> facts = facts(studio);
            Files.write(after.resolve(FACTS), facts);
            person.picture(work.resolve("2-after.png"));
            compare(Files.readAllLines(before.resolve(FACTS)), facts);
            use(studio, person, work);
            end(studio);
        }
    }

    private static Studio start(Path installation, Path work) throws Exception {
        return Studio.startOther(installation, work, "-nl", "en", "-application", "org.eclipse.ui.ide.workbench");
    }

    private static List<String> facts(Studio studio) throws Exception {
        studio.await("the window is there", () -> studio.widgets().size() > 10);
        Person person = new Person();
        person.settle();
        return studio.driver().ask("workbench");
    }

    private static void end(Studio studio) throws Exception {
        studio.driver().ask("execute\torg.eclipse.ui.file.exit");
        studio.ended();
    }

    /** All that was there is there, and all that came names Crieur. */
    private static void compare(List<String> before, List<String> after) {
        Set<String> gone = new LinkedHashSet<>(before);
        after.forEach(gone::remove);
        gone.removeIf(line -> OWN_NOTES.matcher(line).matches());
        Studio.require("nothing of the workbench changed: " + gone, gone.isEmpty());
        Set<String> come = new LinkedHashSet<>(after);
        before.forEach(come::remove);
        List<String> strange =
                come.stream().filter(line -> !line.contains("crieur") && !OWN_NOTES.matcher(line).matches()).toList();
        Studio.require("all that came is Crieur's: " + strange, strange.isEmpty());
        Studio.require(
                "the perspective Write came", come.contains("known perspective\tcrieur.ui.perspective.write"));
        System.out.println("smoke: of " + before.size() + " facts none changed; " + come.size() + " came");
    }

    private static void use(Studio studio, Person person, Path work) throws Exception {
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_3);
        person.settle();
        person.type("Write");
        person.settle();
        person.picture(work.resolve("3-quick-access.png"));
        person.chord(KeyEvent.VK_ENTER);
        studio.await("Brands is shown", () -> isTab(studio, "Brands"));
        studio.await("Problems is shown", () -> isTab(studio, "Problems"));
        studio.await("Preview is shown", () -> isTab(studio, "Preview"));
        person.settle();
        person.picture(work.resolve("4-write.png"));
        create(studio, person, "Brand", "Create My Brand");
        FirstCampaign.fillBrand(studio, person);
        person.click(FirstCampaign.row(studio, "Harbour Shop").orElseThrow());
        create(studio, person, "Campaign", "New Campaign");
        FirstCampaign.fillCampaign(studio, person);
        person.click(FirstCampaign.row(studio, "Opening").orElseThrow());
        create(studio, person, "Post", "New Post");
        FirstCampaign.fillPost(studio, person);
        FirstCampaign.write(studio, person);
        person.picture(work.resolve("5-problems.png"));
        FirstCampaign.mend(studio, person, "tomorow");
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        studio.await("the editor is saved", () -> !studio.editor().orElseThrow().dirty());
        studio.await("Problems has the text that is too long", () -> studio.widgets().stream()
                .anyMatch(widget -> widget.text().startsWith("1 error, ")));
        person.settle();
        person.picture(work.resolve("6-mended.png"));
        judge(studio);
    }

    private static boolean isTab(Studio studio, String text) {
        return studio.find("CTabItem", text).isPresent();
    }

    /** Ctrl+N, as in every workbench. */
    private static void create(Studio studio, Person person, String kind, String title) throws Exception {
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        studio.await("the workbench asks what to make", () -> studio.shows("New") || studio.shows("Select a wizard"));
        person.settle();
        person.type(kind);
        studio.await(kind + " is offered", () -> FirstCampaign.row(studio, kind).isPresent());
        person.settle();
        person.click(FirstCampaign.row(studio, kind).orElseThrow());
        person.click(studio.widget("Button", "Next >"));
        studio.await(title + " is asked for", () -> studio.shows(title) || studio.shows("New"));
    }

    private static void judge(Studio studio) throws IOException {
        Path brand = studio.home().resolve("Crieur/harbour-shop");
        Studio.require("the brand is on the disk", Files.exists(brand.resolve("harbour-shop.brand")));
        try (var files = Files.walk(brand)) {
            Studio.require("the post is on the disk", files.anyMatch(file -> file.toString().endsWith(".post")));
        }
    }
}
