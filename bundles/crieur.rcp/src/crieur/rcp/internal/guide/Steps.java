package crieur.rcp.internal.guide;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Steps that lead a person to something, read from a cheat sheet of the platform's format: an IDE shows the same file by
 * itself, which needs a help system that the product does without.
 *
 * @param title what they lead to
 * @param introduction what to expect
 * @param steps the steps, in order
 */
record Steps(String title, String introduction, List<Step> steps) {

    Steps {
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param title what it is about
     * @param description what to do
     * @param deeds what can be done for the person
     */
    record Step(String title, String description, List<Deed> deeds) {

        Step {
            deeds = List.copyOf(deeds);
        }
    }

    /**
     * Something that a button does.
     *
     * @param label what it says; empty where the step's title says it
     * @param command a command, serialised with its parameters
     */
    record Deed(String label, String command) {}

    /**
     * Reads a cheat sheet.
     *
     * @throws IOException if it cannot be read or is none
     */
    static Steps read(InputStream file) throws IOException {
        Element sheet = GuideXml.root(file, "The steps are damaged");
        List<Step> steps = children(sheet, "item").stream().map(Steps::step).toList();
        String introduction = children(sheet, "intro").stream()
                .findFirst()
                .map(Steps::description)
                .orElse("");
        return new Steps(sheet.getAttribute("title"), introduction, steps);
    }

    private static Step step(Element item) {
        List<Deed> deeds = new ArrayList<>();
        children(item, "command").forEach(command -> deeds.add(new Deed("", command.getAttribute("serialization"))));
        for (Element part : children(item, "subitem")) {
            children(part, "command")
                    .forEach(command ->
                            deeds.add(new Deed(part.getAttribute("label"), command.getAttribute("serialization"))));
        }
        return new Step(item.getAttribute("title"), description(item), deeds);
    }

    private static String description(Element parent) {
        return children(parent, "description").stream()
                .findFirst()
                .map(element -> element.getTextContent().strip().replaceAll("[ \\n\\r\\t]+", " "))
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
