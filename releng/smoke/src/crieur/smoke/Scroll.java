package crieur.smoke;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * Opens a campaign of many posts, and scrolls the lists of posts and of their problems from end to end and back, with keys and
 * with the wheel; tells the longest pause.
 *
 * <p>Arguments: how many posts (1,000 if none is given).
 */
final class Scroll implements Smoke.Scenario {

    /** What no pause may be longer than, in milliseconds. */
    private static final int LONGEST = 100;

    private static final int HEADER = 40;

    /** From one key to the next, in milliseconds; faster ones would be measured together. */
    private static final int BEAT = 70;

    private double worst;
    private double busiest;

    /** A list that is scrolled. */
    private record Bar(Widget place, int position, int thumb, int maximum) {

        static Bar of(String line) {
            int[] fields = java.util.Arrays.stream(line.split("\t"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            Widget place = new Widget("Tree", fields[0], fields[1], fields[2], fields[3], "", "");
            return new Bar(place, fields[4], fields[5], fields[6]);
        }

        /** The header of columns counts in the range of some lists. */
        boolean isAtEnd() {
            return position + thumb + HEADER >= maximum;
        }
    }

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        int posts = arguments.isEmpty() ? 1000 : Integer.parseInt(arguments.get(0));
        Path brand = Brands.write(work.resolve("home/Crieur/harbour"), posts, 400, "la");
        Person person = new Person();
        System.setProperty(
                "crieur.smoke.options", System.getProperty("crieur.smoke.options", "") + " -Dcrieur.welcome.skip=true");
        try (Studio studio = Studio.start(product, work, "en")) {
            person.settle();
            openBrand(studio, person, brand, posts);
            openCampaign(studio, person);
            person.picture(work.resolve("1-open.png"));
            Comparator<Bar> leftmost = Comparator.comparingInt(bar -> bar.place().x());
            scroll(studio, person, "posts", leftmost);
            person.picture(work.resolve("2-posts.png"));
            person.doubleClick(studio.widget("CTabItem", "Problems"));
            person.settle();
            scroll(studio, person, "problems", leftmost);
            person.picture(work.resolve("3-problems.png"));
            Sample.tellSlow(studio, work);
            System.out.printf("smoke: the longest pause took %.1f ms; the most work in one, %.1f ms%n", worst, busiest);
            Studio.require("no pause is longer than " + LONGEST + " ms", worst <= LONGEST);
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
            studio.ended();
        }
    }

    private void openBrand(Studio studio, Person person, Path brand, int posts) throws Exception {
        forget(studio);
        studio.driver().ask("execute\tcrieur.ui.command.openBrand(crieur.ui.command.openBrand.folder=" + brand + ")");
        studio.await("the brand is open", () -> FirstCampaign.row(studio, "Harbour").isPresent());
        studio.await("its posts are checked", () -> isChecked(studio, posts));
        person.settle();
        tell(studio, "opening the brand and showing what is found in it");
    }

    /** The status line counts problems: a text of this length has one on each post. */
    private static boolean isChecked(Studio studio, int posts) {
        return studio.widgets().stream()
                .filter(widget -> widget.kind().equals("CLabel"))
                .map(Widget::text)
                .filter(text -> text.matches("✕ \\d+ .*"))
                .anyMatch(text -> Integer.parseInt(text.split(" ")[1]) >= posts);
    }

    private void openCampaign(Studio studio, Person person) throws Exception {
        person.click(FirstCampaign.row(studio, "Autumn").orElseThrow());
        person.chord(KeyEvent.VK_LEFT);
        person.settle();
        forget(studio);
        person.chord(KeyEvent.VK_RIGHT);
        person.settle();
        studio.await("the posts are listed", () -> FirstCampaign.row(studio, "Post 0").isPresent());
        tell(studio, "opening the campaign");
    }

    private void scroll(Studio studio, Person person, String what, Comparator<Bar> order) throws Exception {
        Bar list = bars(studio, order);
        person.click(list.place().x() + list.place().width() / 2, list.place().y() + list.place().height() / 2);
        person.chord(KeyEvent.VK_HOME);
        person.settle();
        forget(studio);
        walk(studio, person, KeyEvent.VK_PAGE_DOWN, order, true);
        tell(studio, what + " downwards by the page");
        walk(studio, person, KeyEvent.VK_PAGE_UP, order, false);
        tell(studio, what + " upwards by the page");
        strike(person, KeyEvent.VK_DOWN, 120);
        person.settle();
        tell(studio, what + " downwards by the row");
        turn(studio, person, 3, order, true);
        tell(studio, what + " downwards by the wheel");
        turn(studio, person, -3, order, false);
        tell(studio, what + " upwards by the wheel");
        person.chord(KeyEvent.VK_END);
        person.settle();
        person.chord(KeyEvent.VK_HOME);
        person.settle();
        tell(studio, what + " to the end and back");
    }

    private static Bar bars(Studio studio, Comparator<Bar> order) {
        return studio.driver().ask("trees").stream()
                .map(Bar::of)
                .min(order)
                .orElseThrow(() -> new AssertionError("There is no list"));
    }

    private static void walk(Studio studio, Person person, int key, Comparator<Bar> order, boolean toEnd) throws Exception {
        for (int i = 0; i < 400 && !isThere(bars(studio, order), toEnd); i++) {
            strike(person, key, 5);
        }
        Studio.require("the list is at its end", isThere(bars(studio, order), toEnd));
        person.settle();
    }

    private static void strike(Person person, int key, int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            person.chord(key);
            Thread.sleep(BEAT);
        }
    }

    private static void turn(Studio studio, Person person, int notches, Comparator<Bar> order, boolean toEnd)
            throws Exception {
        for (int i = 0; i < 1000 && !isThere(bars(studio, order), toEnd); i++) {
            Widget place = bars(studio, order).place();
            for (int turns = 0; turns < 5; turns++) {
                person.wheel(place, notches);
                Thread.sleep(BEAT);
            }
        }
        Studio.require("the wheel brings the list to its end", isThere(bars(studio, order), toEnd));
        person.settle();
    }

    private static boolean isThere(Bar bar, boolean toEnd) {
        return toEnd ? bar.isAtEnd() : bar.position() == 0;
    }

    private static void forget(Studio studio) {
        studio.driver().ask("pauses");
    }

    private void tell(Studio studio, String what) {
        double[] pauses = studio.driver().ask("pauses").stream()
                .mapToDouble(pause -> Long.parseLong(pause) / 1000.0)
                .toArray();
        worst = Math.max(worst, pauses[0]);
        busiest = Math.max(busiest, pauses[1]);
        System.out.printf("smoke: %s: at most %.1f ms deaf to events, %.1f of the processor%n", what, pauses[0], pauses[1]);
    }
}
