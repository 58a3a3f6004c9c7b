package crieur.smoke;

import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.SystemFlavorMap;
import java.awt.datatransfer.Transferable;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * The main job from nothing: makes a brand, a campaign and a post; types a text with a wrong word and one word over X's limit,
 * sees both problems, mends both with Alt+Enter; pastes a picture and says what it shows; and looks at the file on the disk.
 */
final class FirstCampaign implements Smoke.Scenario {

    private static final String TEXT = "Our harbour shop opens its doors tomorow at nine. Come for tea, for old maps and for "
            + "the new shelf of books about the sea, chosen by people who sail. Bring a friend, bring a child, bring a "
            + "question. We answer slowly, since good answers take time, and the kettle is always on for company.";
    private static final String ALT = "A yellow square";

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        Person person = new Person();
        try (Studio studio = Studio.start(product, work, "en")) {
            makeBrand(studio, person);
            person.picture(work.resolve("1-brand.png"));
            makeCampaign(studio, person);
            makePost(studio, person);
            person.picture(work.resolve("2-post.png"));
            write(studio, person);
            person.picture(work.resolve("3-problems.png"));
            mend(studio, person, "tomorow");
            mend(studio, person, "X:");
            person.settle();
            person.picture(work.resolve("4-mended.png"));
            addPicture(studio, person);
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
            studio.await("the editor is saved", () -> !studio.editor().orElseThrow().dirty());
            person.settle();
            person.picture(work.resolve("5-saved.png"));
            judge(post(studio));
            Sample.tellSlow(studio, work);
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
            studio.ended();
        }
    }

    private static void makeBrand(Studio studio, Person person) throws Exception {
        Widget create = studio.widget("Button", "Create my brand");
        // A person sees a window before they press something in it.
        person.settle();
        person.click(create);
        studio.await("the wizard asks for the brand", () -> studio.shows("Create My Brand"));
        fillBrand(studio, person);
    }

    /** Fills the open wizard, and sees the brand listed. */
    static void fillBrand(Studio studio, Person person) throws Exception {
        person.settle();
        person.type("Harbour Shop");
        person.click(studio.widget("Button", "Next >"));
        studio.await(
                "the wizard lists the networks",
                () -> studio.widgets().stream()
                        .anyMatch(widget -> widget.kind().equals("ScrolledComposite")));
        for (String network : List.of("Bluesky", "Mastodon", "X")) {
            tick(studio, person, network);
        }
        person.settle();
        person.click(studio.widget("Button", "Finish"));
        studio.await("the brand is listed", () -> row(studio, "Harbour Shop").isPresent());
        studio.await(
                "its folder is there",
                () -> Files.exists(studio.home().resolve("Crieur/harbour-shop/harbour-shop.brand")));
        person.settle();
    }

    /** Ticks a check box, after scrolling to it, as the list is longer than its place. */
    private static void tick(Studio studio, Person person, String text) throws Exception {
        Widget list = studio.widgets().stream()
                .filter(widget -> widget.kind().equals("ScrolledComposite"))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("There is no list of networks"));
        for (int i = 0; i < 60; i++) {
            Widget box = studio.widget("Button", text);
            if (box.y() >= list.y() && box.y() + box.height() <= list.y() + list.height()) {
                person.click(box.x() + 10, box.centreY());
                studio.await(
                        text + " is ticked", () -> studio.find("Button", text).filter(b -> b.has("selected")).isPresent());
                return;
            }
            person.wheel(list, 1);
            Thread.sleep(150);
        }
        throw new AssertionError("The list does not scroll to “" + text + "”");
    }

    private static void makeCampaign(Studio studio, Person person) throws Exception {
        person.click(row(studio, "Harbour Shop").orElseThrow());
        person.chord(KeyEvent.VK_ALT, KeyEvent.VK_F);
        person.settle();
        person.press(KeyEvent.VK_DOWN, 1);
        person.chord(KeyEvent.VK_ENTER);
        studio.await("the wizard asks for the campaign", () -> studio.shows("New Campaign"));
        fillCampaign(studio, person);
    }

    /** Fills the open wizard, and sees the campaign listed. */
    static void fillCampaign(Studio studio, Person person) throws Exception {
        person.settle();
        person.type("Opening");
        person.settle();
        person.click(studio.widget("Button", "Finish"));
        studio.await("the campaign is listed", () -> row(studio, "Opening").isPresent());
        person.settle();
    }

    private static void makePost(Studio studio, Person person) throws Exception {
        person.click(row(studio, "Opening").orElseThrow());
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
        studio.await("the wizard asks for the post", () -> studio.shows("New Post"));
        fillPost(studio, person);
    }

    /** Fills the open wizard, and sees the post open. */
    static void fillPost(Studio studio, Person person) throws Exception {
        person.settle();
        person.type("Doors open");
        person.settle();
        person.click(studio.widget("Button", "Finish"));
        studio.awaitPost();
        studio.await("its text has the keys", () -> studio.widgets().stream()
                .anyMatch(widget -> widget.kind().equals("StyledText") && widget.has("focus")));
        person.settle();
    }

    static void write(Studio studio, Person person) throws Exception {
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        person.type(TEXT);
        studio.await("the text is in the document", () -> studio.editor().orElseThrow().document().contains(TEXT));
        studio.await("the wrong word is found", () -> isFound(studio, "tomorow"));
        studio.await("the length is found", () -> isFound(studio, "X:"));
        person.settle();
    }

    static boolean isFound(Studio studio, String words) {
        return studio.findings().stream().anyMatch(finding -> finding.contains(words));
    }

    /** Walks to a problem with F2 and takes its first fix. */
    static void mend(Studio studio, Person person, String problem) throws Exception {
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_HOME);
        for (int i = 0; i < 8 && isFound(studio, problem); i++) {
            person.chord(KeyEvent.VK_F2);
            Thread.sleep(300);
            if (selected(studio, problem)) {
                person.chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
                person.settle();
                person.chord(KeyEvent.VK_ENTER);
                studio.await("“" + problem + "” is mended", () -> !isFound(studio, problem));
                return;
            }
        }
        throw new AssertionError("F2 does not lead to “" + problem + "”");
    }

    private static boolean selected(Studio studio, String problem) {
        int caret = studio.editor().orElseThrow().caret();
        return studio.driver().ask("findings").stream()
                .map(line -> line.split("\t", 4))
                .filter(fields -> Driver.plain(fields[3]).contains(problem))
                .anyMatch(fields -> Integer.parseInt(fields[1]) == caret);
    }

    private static void addPicture(Studio studio, Person person) throws Exception {
        BufferedImage picture = new BufferedImage(600, 600, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 600; x++) {
                picture.setRGB(x, y, 0xF2B544);
            }
        }
        Copied.offer(picture);
        person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        String hint = "What the picture shows, for those who do not see it";
        studio.widget("Text", hint);
        // What is missing is said below the field, which makes room for it.
        studio.await("the missing words are found", () -> isFound(studio, "alternative text"));
        person.settle();
        person.click(studio.widget("Text", hint));
        studio.await(
                "they can be typed",
                () -> studio.find("Text", hint).filter(field -> field.has("focus")).isPresent());
        person.type(ALT);
        person.chord(KeyEvent.VK_TAB);
        studio.await("the alternative text is in the document", () -> studio.editor()
                .orElseThrow()
                .document()
                .contains("alt: " + ALT));
    }

    /** A copied picture, written when it is copied: how long another program takes to write one is not looked at. */
    private record Copied(byte[] file) implements Transferable {

        private static final DataFlavor PNG = new DataFlavor("image/png", "PNG");

        static void offer(BufferedImage picture) throws IOException {
            ((SystemFlavorMap) SystemFlavorMap.getDefaultFlavorMap())
                    .setNativesForFlavor(PNG, new String[] {"image/png"});
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", file);
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new Copied(file.toByteArray()), null);
        }

        @Override
        public DataFlavor[] getTransferDataFlavors() {
            return new DataFlavor[] {PNG};
        }

        @Override
        public boolean isDataFlavorSupported(DataFlavor flavor) {
            return flavor.equals(PNG);
        }

        @Override
        public Object getTransferData(DataFlavor flavor) {
            return new ByteArrayInputStream(file);
        }
    }

    private static Path post(Studio studio) throws IOException {
        Path brand = studio.home().resolve("Crieur/harbour-shop");
        try (Stream<Path> files = Files.walk(brand)) {
            return files.filter(file -> file.toString().endsWith(".post") && read(file).contains("Doors open"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("There is no post in " + brand));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void judge(Path post) throws IOException {
        String file = Files.readString(post);
        Studio.require("the title is in the file: " + file, file.matches("(?s).*\ntitle: (Doors open|\"Doors open\")\n.*"));
        Studio.require("the word is mended in the file: " + file, file.contains("tomorrow") && !file.contains("tomorow"));
        Studio.require("the picture is in the file: " + file, file.contains("alt: " + ALT));
        String media = Stream.of(file.split("\n"))
                .filter(line -> line.contains("file: "))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The file names no picture: " + file));
        Path picture = post.getParent().resolve(media.substring(media.indexOf("file: ") + 6).strip());
        Studio.require("the picture is in the campaign: " + picture, Files.size(picture) > 0);
    }

    static Optional<Widget> row(Studio studio, String text) {
        return studio.widgets().stream()
                .filter(widget -> widget.kind().equals("TreeItem") && widget.text().startsWith(text))
                .findFirst();
    }
}
