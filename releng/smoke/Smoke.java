import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Drives the built product as a person does: real keys and a real pointer, and looks at the screen and at the disk.
 *
 * <p>Opens the sample brand from the welcome page, opens a post, types a mistake, sees it marked, mends it with Alt+Enter,
 * saves, and compares the file on the disk; then quits. Started by {@code releng/smoke/run}, which gives it a display.
 */
final class Smoke {

    private static final int PAPER = 0xFBF7EF;
    private static final int CAMPAIGN = 0xF2B544;
    private static final int STYLE_MARK = 0x787C8C;
    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("crieur.smoke.patience", 120));

    private final Path work;
    private final Robot robot;
    private final Rectangle screen = new Rectangle(0, 0, 1280, 800);
    private final List<String> output = new CopyOnWriteArrayList<>();
    private Process studio;

    private Smoke(Path work) throws Exception {
        this.work = work;
        this.robot = new Robot();
        robot.setAutoDelay(25);
    }

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[1]).toAbsolutePath();
        Smoke smoke = new Smoke(work);
        try {
            smoke.start(Path.of(arguments[0]).toAbsolutePath());
            if (arguments.length > 2) {
                smoke.portray(Path.of(arguments[2]).toAbsolutePath());
            } else {
                smoke.play();
                System.out.println("smoke: passed");
            }
        } catch (AssertionError e) {
            smoke.picture("failed");
            System.out.println("smoke: FAILED: " + e.getMessage());
            System.out.println("smoke: the screen is in " + work.resolve("failed.png"));
            smoke.output.forEach(line -> System.out.println("  | " + line));
            System.exit(1);
        } finally {
            smoke.studio.destroyForcibly();
        }
    }

    private void start(Path product) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(product.resolve("crieur").toString(), "studio", "-nl", "fr", "-consoleLog");
        builder.environment().put("HOME", work.resolve("home").toString());
        builder.environment().put("XDG_DATA_HOME", work.resolve("data").toString());
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment()
                .put("CRIEUR_JAVA_OPTIONS", "-Dcrieur.bench.firstPaint=true -Duser.home=" + work.resolve("home"));
        Files.createDirectories(work.resolve("home"));
        studio = builder.redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(studio.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(output::add);
        } catch (IOException e) {
            output.add("(the output ended: " + e.getMessage() + ")");
        }
    }

    private Path openSample() throws Exception {
        step("the welcome page is shown", () -> count(screen, PAPER) > 200_000);
        settle();
        picture("1-welcome");
        key(KeyEvent.VK_SPACE);
        Path brand = work.resolve("home/Crieur/atelier-nantais");
        step("the sample brand is copied", () -> Files.exists(brand.resolve("atelier-nantais.brand")));
        step("the welcome page gives way", () -> count(screen, PAPER) < 1_000);
        step("its campaigns are listed", () -> count(list(), CAMPAIGN) > 10);
        settle();
        picture("2-brands");
        return brand;
    }

    /** Takes the picture of the README: a post with problems of several kinds, and the fixes of one. */
    private void portray(Path file) throws Exception {
        openSample();
        openPost("coulisses");
        click(150, 135);
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_A);
        key(KeyEvent.VK_DELETE);
        settle();
        click(900, 340);
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        type("la presse demarre a dix heures, venez nombreux!!!!");
        step("the spelling is checked", () -> reddish(editor()) > 60);
        settle();
        chord(KeyEvent.VK_SHIFT, KeyEvent.VK_F2);
        chord(KeyEvent.VK_SHIFT, KeyEvent.VK_F2);
        chord(KeyEvent.VK_SHIFT, KeyEvent.VK_F2);
        chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        settle();
        ImageIO.write(robot.createScreenCapture(screen), "png", file.toFile());
    }

    private void play() throws Exception {
        Path brand = openSample();
        Path post = brand.resolve("campaigns/marche-de-noel-2026/posts/2026-12-02-coulisses.post");
        String before = Files.readString(post);
        openPost("coulisses");
        settle();
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
        long marks = count(editor(), STYLE_MARK);
        type(" vite!!!!");
        step("the mistake is marked", () -> count(editor(), STYLE_MARK) > marks + 5);
        settle();
        picture("3-problem");

        chord(KeyEvent.VK_LEFT);
        chord(KeyEvent.VK_ALT, KeyEvent.VK_ENTER);
        settle();
        picture("4-fixes");
        key(KeyEvent.VK_ENTER);
        step("the mark is gone", () -> count(editor(), STYLE_MARK) <= marks + 5);
        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
        String expected = before.stripTrailing() + "\n vite!\n";
        step("the file on the disk is right", () -> sameWords(post, expected));
        settle();
        picture("5-saved");

        chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
        require("the studio ends", studio.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        require("it ends well, not with " + studio.exitValue(), studio.exitValue() == 0);
        List<String> errors = loggedErrors();
        require("nothing is in the log: " + errors, errors.isEmpty());
    }

    /** The list's filter, then the last row that is left, then Enter. */
    private void openPost(String words) throws Exception {
        click(150, 135);
        type(words);
        settle();
        key(KeyEvent.VK_DOWN);
        key(KeyEvent.VK_END);
        key(KeyEvent.VK_ENTER);
        step("the post is open", () -> output.stream().anyMatch(line -> line.startsWith("first paint")));
    }

    private boolean sameWords(Path file, String expected) {
        try {
            return Files.readString(file)
                    .replaceAll("\\s+", " ")
                    .strip()
                    .equals(expected.replaceAll("\\s+", " ").strip());
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> loggedErrors() throws IOException {
        Path log = work.resolve("data/crieur/workspace/.metadata/.log");
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
        }
    }

    private Rectangle list() {
        return new Rectangle(0, 155, 300, 600);
    }

    private Rectangle editor() {
        return new Rectangle(325, 120, 930, 440);
    }

    private long count(Rectangle area, int colour) {
        BufferedImage image = robot.createScreenCapture(area);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long found = 0;
        for (int pixel : pixels) {
            found += (pixel & 0xFFFFFF) == colour ? 1 : 0;
        }
        return found;
    }

    /** Squiggles are drawn with soft edges, so their colour is looked for roughly. */
    private long reddish(Rectangle area) {
        BufferedImage image = robot.createScreenCapture(area);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        long found = 0;
        for (int pixel : pixels) {
            int red = pixel >> 16 & 255;
            found += red > 190 && (pixel >> 8 & 255) < red - 60 && (pixel & 255) < red - 60 ? 1 : 0;
        }
        return found;
    }

    /** Waits until the screen has stood still for a second; a blinking caret is still enough. */
    private void settle() throws InterruptedException {
        BufferedImage last = robot.createScreenCapture(screen);
        for (int i = 0; i < 60; i++) {
            Thread.sleep(1000);
            BufferedImage now = robot.createScreenCapture(screen);
            if (different(last, now) < 60) {
                return;
            }
            last = now;
        }
    }

    private static long different(BufferedImage one, BufferedImage other) {
        int[] a = one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth());
        int[] b = other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth());
        long different = 0;
        for (int i = 0; i < a.length; i++) {
            different += a[i] == b[i] ? 0 : 1;
        }
        return different;
    }

    private void step(String what, BooleanSupplier done) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            require(what, System.nanoTime() < until && studio.isAlive());
            Thread.sleep(200);
        }
        System.out.println("smoke: " + what);
    }

    private static void require(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    private void type(String text) {
        for (char letter : text.toCharArray()) {
            if (letter == '!') {
                chord(KeyEvent.VK_SHIFT, KeyEvent.VK_1);
            } else {
                key(KeyEvent.getExtendedKeyCodeForChar(letter));
            }
        }
    }

    private void key(int code) {
        chord(code);
    }

    private void chord(int... codes) {
        for (int code : codes) {
            robot.keyPress(code);
        }
        for (int i = codes.length - 1; i >= 0; i--) {
            robot.keyRelease(codes[i]);
        }
    }

    private void click(int x, int y) {
        robot.mouseMove(x, y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    private void picture(String name) {
        try {
            ImageIO.write(robot.createScreenCapture(screen), "png", new File(work.toFile(), name + ".png"));
        } catch (IOException e) {
            System.out.println("smoke: no picture " + name + ": " + e.getMessage());
        }
    }
}
