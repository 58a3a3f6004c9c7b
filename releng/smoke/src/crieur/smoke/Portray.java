package crieur.smoke;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;

/** Takes the picture of the README: a post with problems of several kinds, and the fixes of one. Argument: the PNG. */
final class Portray implements Smoke.Scenario {

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        Person person = new Person();
        try (Studio studio = Studio.start(product, work, "fr")) {
            Sample.open(studio, person);
            Sample.openPost(studio, person, "coulisses");
            studio.await("the post is open", () -> studio.editor().isPresent());
            person.settle();
            person.click(studio.widget("Text", "coulisses"));
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
            person.chord(KeyEvent.VK_DELETE);
            person.settle();
            Widget text = studio.widgets().stream()
                    .filter(widget -> widget.kind().equals("StyledText"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No text is shown"));
            person.click(text);
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            person.type("\nla presse demarre a dix heures, venez nombreux!!!!");
            studio.await("the spelling is checked", () -> studio.findings().stream()
                    .anyMatch(finding -> finding.contains("demarre")));
            person.settle();
            person.press(KeyEvent.VK_HOME, 1);
            person.chord(KeyEvent.VK_F2);
            person.chord(KeyEvent.VK_F2);
            person.chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
            person.settle();
            person.picture(Path.of(arguments.get(0)));
        }
    }
}
