package crieur.smoke;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes the pictures of the guide and the README: each screen that a person meets, with the sample brand open.
 *
 * <p>Arguments: the folder for the pictures, the language ({@code en} or {@code fr}), the theme ({@code light} or
 * {@code dark}), and the screens wanted, all if none is named. The driver's {@code execute} opens what a menu would.
 */
final class Portray implements Smoke.Scenario {

    private static final String SHOW_PERSPECTIVE = "org.eclipse.ui.perspectives.showPerspective"
            + "(org.eclipse.ui.perspectives.showPerspective.perspectiveId=crieur.ui.perspective.";
    private static final String PREFERENCES = "org.eclipse.ui.window.preferences(preferencePageId=crieur.";

    private Path folder;
    private boolean french;
    private List<String> wanted;
    private Studio studio;
    private Person person;

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        folder = Files.createDirectories(Path.of(arguments.get(0)));
        french = arguments.size() < 2 || arguments.get(1).equals("fr");
        choose(work, arguments.size() > 2 && arguments.get(2).equals("dark"));
        wanted = arguments.subList(Math.min(3, arguments.size()), arguments.size());
        person = new Person();
        try (Studio started = Studio.start(product, work, french ? "fr" : "en")) {
            studio = started;
            empty();
            sample();
            write();
            dialogs();
            settings();
            arrangements();
        }
    }

    /** Keeps the theme as the preferences would. */
    private static void choose(Path work, boolean dark) throws IOException {
        Path settings = Files.createDirectories(
                work.resolve("data/crieur/workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings"));
        String head = "eclipse.preferences.version=1\n";
        Files.writeString(settings.resolve("crieur.rcp.prefs"), head + "theme=" + (dark ? "DARK" : "LIGHT") + "\n");
        Files.writeString(
                settings.resolve("org.eclipse.e4.ui.css.swt.theme.prefs"),
                head + "themeid=org.eclipse.e4.ui.css.theme.e4_" + (dark ? "dark" : "default") + "\n");
    }

    private String words(String inEnglish, String inFrench) {
        return french ? inFrench : inEnglish;
    }

    private void take(String name) throws Exception {
        if (wants(name)) {
            person.rest();
            person.settle();
            person.picture(folder.resolve(name + ".png"));
        }
    }

    /** Takes only the dialog that is open. */
    private void takeDialog(String name) throws Exception {
        if (wants(name)) {
            person.rest();
            person.settle();
            Widget dialog = studio.widgets().stream()
                    .filter(widget -> widget.kind().equals("Shell") && !widget.text().isEmpty())
                    .reduce((first, last) -> last)
                    .orElseThrow(() -> new AssertionError("No dialog is open for " + name));
            person.picture(folder.resolve(name + ".png"), dialog);
        }
    }

    private boolean wants(String... names) {
        return wanted.isEmpty() || List.of(names).stream().anyMatch(wanted::contains);
    }

    private void execute(String command) throws Exception {
        studio.driver().ask("execute\t" + command);
        person.settle();
    }

    private void close() throws Exception {
        person.chord(KeyEvent.VK_ESCAPE);
        person.settle();
    }

    private Widget first(String what, Predicate<Widget> wantedWidget) throws Exception {
        studio.await(what, () -> studio.widgets().stream().anyMatch(wantedWidget));
        return studio.widgets().stream().filter(wantedWidget).findFirst().orElseThrow();
    }

    private void empty() throws Exception {
        studio.widget("Button", words("Open the sample brand", "Ouvrir la marque d’exemple"));
        take("welcome");
        if (wants("empty")) {
            execute("org.eclipse.ui.help.quickStartAction");
            String past = words("empty window", "fenêtre vide");
            Widget link = first(
                    "the way past the welcome",
                    widget -> widget.kind().equals("Link") && widget.text().contains(past));
            person.click(link);
            take("empty");
            execute("crieur.ui.command.openSample");
        } else {
            person.click(studio.widget("Button", words("Open the sample brand", "Ouvrir la marque d’exemple")));
        }
    }

    private void sample() throws Exception {
        String campaign = words("Winter reading", "Marché de Noël");
        studio.await("the campaigns are listed", () -> FirstCampaign.row(studio, campaign).isPresent());
        person.settle();
        Sample.openPost(studio, person, words(Sample.FILTER_EN, Sample.FILTER_FR), words("opening", "coulisses"));
        studio.awaitPost();
        person.settle();
        person.click(first("the filter", widget -> widget.kind().equals("Text") && widget.text().equals(words("opening", "coulisses"))));
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        person.chord(KeyEvent.VK_DELETE);
        take("brands");
    }

    private void write() throws Exception {
        text();
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        person.type(words("\nthe shop opnes at ten, come allong!!!!", "\nla presse demarre a dix heures, venez nombreux!!!!"));
        String mistake = words("opnes", "demarre");
        studio.await("the spelling is checked", () -> studio.findings().stream().anyMatch(finding -> finding.contains(mistake)));
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        take("write");
        take("problems");
        person.press(KeyEvent.VK_HOME, 1);
        person.chord(KeyEvent.VK_F2);
        person.chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        take("studio");
        close();
        if (wants("emoji")) {
            text();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT, KeyEvent.VK_E);
            take("emoji");
            close();
        }
        if (wants("completion")) {
            text();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            person.type(" #");
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
            take("completion");
            close();
        }
    }

    private void text() throws Exception {
        person.click(first("the text is shown", widget -> widget.kind().equals("StyledText")));
    }

    private void dialogs() throws Exception {
        if (wants("schedule")) {
            person.click(first("the schedule", widget -> widget.kind().equals("ToolItem") && widget.text().matches(".*20\\d\\d.*")));
            takeDialog("schedule");
            close();
        }
        if (wants("search")) {
            execute("crieur.ui.command.search");
            person.type(words("book", "presse"));
            person.chord(KeyEvent.VK_ENTER);
            take("search");
        }
        dialog("open-post", "crieur.ui.command.openPost");
        dialog("quick-access", "org.eclipse.ui.window.quickAccess");
        dialog("new-brand", "crieur.ui.command.newBrand");
        dialog("new-campaign", "crieur.ui.command.newCampaign");
        dialog("new-post", "crieur.ui.command.newPost");
        dialog("contributions", "crieur.ui.command.contributions");
        dialog("about", "org.eclipse.ui.help.aboutAction");
        dialog("history", "crieur.ui.command.history");
    }

    private void dialog(String name, String command) throws Exception {
        if (wants(name)) {
            execute(command);
            takeDialog(name);
            close();
        }
    }

    private void settings() throws Exception {
        dialog("settings", PREFERENCES + "ui.preferences)");
        dialog("settings-inspections", PREFERENCES + "ui.preferences.profile)");
        dialog("settings-dictionaries", PREFERENCES + "ui.preferences.dictionaries)");
        dialog("settings-snippets", PREFERENCES + "ui.preferences.snippets)");
        networks();
        dialog("settings-appearance", PREFERENCES + "rcp.preferences.appearance)");
    }

    /** A rule is chosen, so that where it comes from is seen. */
    private void networks() throws Exception {
        if (wants("settings-networks")) {
            execute(PREFERENCES + "ui.preferences.networks)");
            person.type("Bluesky");
            person.chord(KeyEvent.VK_TAB);
            person.chord(KeyEvent.VK_HOME);
            person.chord(KeyEvent.VK_RIGHT);
            person.chord(KeyEvent.VK_DOWN);
            takeDialog("settings-networks");
            close();
        }
    }

    private void arrangements() throws Exception {
        for (String name : List.of("plan", "review")) {
            if (wants(name)) {
                execute(SHOW_PERSPECTIVE + name + ")");
                take(name);
            }
        }
    }
}
