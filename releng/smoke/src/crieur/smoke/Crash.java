package crieur.smoke;

import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Ends the studio at random moments of writing, as {@code kill -9} does, and looks at what the file has: it must be whole,
 * and lack at most what was typed in the last two seconds. The next start must bring the editor back with that text.
 *
 * <p>Arguments: how many times the studio is killed (10 if none is given), the seed (1), and how many moments are looked at
 * in each life before its kill (9). Such a moment stops the process with {@code SIGSTOP}, reads the file and lets it go on:
 * a stopped process has written exactly what a killed one has. A third of all moments are drawn at random, a third wait for a
 * file to appear beside the post and strike within the milliseconds of its saving, and a third follow upon Ctrl+S.
 */
final class Crash implements Smoke.Scenario {

    private static final long MOST_LOST = 2_000_000_000L;
    private static final int LONGEST = 3_000;
    private static final long MOST_WRITING = 1_600_000_000L;

    private final List<Long> losses = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final Person person;
    private Random random;
    private Path post;
    private int inSaving;
    private int kills;

    /** What the text is once a key was pressed. */
    private record Step(String text, long time) {}

    Crash() throws Exception {
        person = new Person();
    }

    @Override
    public void play(Path product, Path work, List<String> arguments) throws Exception {
        int times = argument(arguments, 0, 10);
        random = new Random(argument(arguments, 1, 1));
        int looks = argument(arguments, 2, 9);
        // Without a language that is checked each life is half as long.
        Path brand = Brands.write(work.resolve("home/Crieur/harbour"), 1, 300, "la");
        post = Brands.firstPost(brand);
        String original = Files.readString(post);
        try (Studio studio = Studio.start(product, work, "fr", brand.toString())) {
            studio.await("the brand is open", () -> studio.widgets().stream()
                    .anyMatch(widget -> widget.kind().equals("TreeItem") && widget.text().startsWith("Harbour")));
            person.settle();
            Sample.openPost(studio, person, "Post 0");
            studio.awaitPost();
            person.settle();
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
            studio.ended();
        }
        for (int i = 0; i < times; i++) {
            life(product, work, looks);
            report();
            if (Files.size(post) > LONGEST) {
                Files.writeString(post, original);
            }
        }
        Studio.require(
                "at most two seconds are lost",
                losses.stream().noneMatch(lost -> lost > MOST_LOST));
    }

    private void report() {
        losses.sort(null);
        long late = losses.stream().filter(lost -> lost > MOST_LOST).count();
        System.out.printf(
                "smoke: looked at %d moments, %d of them kills, %d of them while the file was being written;"
                        + " 0 files damaged; lost, in milliseconds of typing: median %d, p99 %d, most %d; %d over two seconds%n",
                losses.size(),
                kills,
                inSaving,
                losses.get(losses.size() / 2) / 1_000_000,
                losses.get(losses.size() * 99 / 100) / 1_000_000,
                losses.get(losses.size() - 1) / 1_000_000,
                late);
    }

    private static int argument(List<String> arguments, int index, int usual) {
        return arguments.size() > index ? Integer.parseInt(arguments.get(index)) : usual;
    }

    /** Starts the studio, which restores the session, writes in it, and kills it. */
    private void life(Path product, Path work, int looks) throws Exception {
        String before = Files.readString(post);
        try (Studio studio = Studio.start(product, work, "fr")) {
            studio.await("the session is restored", () -> studio.editor()
                    .filter(editor -> editor.document().equals(before))
                    .isPresent());
            person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_END);
            steps.clear();
            steps.add(new Step(before.substring(0, before.length() - 1), System.nanoTime()));
            studio.await("the caret is at the end", () -> studio.editor()
                    .filter(editor -> editor.caret() == before.length() - 1)
                    .isPresent());
            try (Signals signals = new Signals(studio.process().pid())) {
                for (int look = 0; look < looks; look++) {
                    look(studio, signals);
                }
                strike(signals, "KILL");
            }
            studio.process().waitFor();
            kills++;
        }
    }

    private void look(Studio studio, Signals signals) throws Exception {
        Optional<AssertionError> damaged = Optional.empty();
        try {
            strike(signals, "STOP");
        } catch (AssertionError e) {
            damaged = Optional.of(e);
        }
        signals.send("CONT");
        try {
            awaitTyped(studio);
        } catch (AssertionError e) {
            System.out.println("smoke: the last keys that came: " + studio.driver().ask("keys"));
            throw e;
        }
        if (damaged.isPresent()) {
            throw damaged.get();
        }
    }

    /** Waits until the editor has what was typed: else a file that lacks a key would be no mistake of saving. */
    private void awaitTyped(Studio studio) throws Exception {
        String expected = written() + "\n";
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        String text = studio.editor().orElseThrow().document();
        while (!text.equals(expected)) {
            if (System.nanoTime() > until) {
                throw new AssertionError("The editor has not what was typed: <" + end(text) + "> after <" + end(written()) + ">");
            }
            Thread.sleep(20);
            text = studio.editor().orElseThrow().document();
        }
    }

    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - 200));
    }

    private void strike(Signals signals, String signal) throws Exception {
        write(random.nextLong(MOST_WRITING));
        switch (random.nextInt(3)) {
            case 0 -> awaitSaving();
            case 1 -> {
                press("s", KeyEvent.VK_S);
                person.chord(KeyEvent.VK_CONTROL, KeyEvent.VK_S);
                pause(random.nextLong(60_000_000));
            }
            default -> pause(random.nextLong(1_000_000));
        }
        long struck = System.nanoTime();
        signals.send(signal);
        judge(struck);
    }

    /** Waits for the next file that appears beside the post, and some of the time that its writing takes. */
    private void awaitSaving() throws Exception {
        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            WatchKey key = post.getParent().register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            press("z", KeyEvent.VK_Z);
            watch.poll(3, TimeUnit.SECONDS);
            key.cancel();
        }
        pause(random.nextLong(4_000_000));
    }

    private static void pause(long nanoseconds) {
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    /** Types, takes back and pauses, for a while. */
    private void write(long nanoseconds) throws Exception {
        long until = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < until) {
            int chance = random.nextInt(60);
            if (chance == 0) {
                Thread.sleep(random.nextInt(1000));
            } else if (chance < 4) {
                takeBack();
            } else if (chance == 4) {
                press("\n", KeyEvent.VK_ENTER);
            } else {
                char letter = chance < 15 ? ' ' : (char) ('a' + random.nextInt(26));
                press(String.valueOf(letter), KeyEvent.getExtendedKeyCodeForChar(letter));
            }
        }
    }

    private void press(String typed, int key) {
        person.chord(key);
        steps.add(new Step(written() + typed, System.nanoTime()));
    }

    private void takeBack() {
        String text = written();
        if (steps.size() > 1) {
            person.chord(KeyEvent.VK_BACK_SPACE);
            steps.add(new Step(text.substring(0, text.length() - 1), System.nanoTime()));
        }
    }

    private String written() {
        return steps.get(steps.size() - 1).text();
    }

    private void judge(long struck) throws Exception {
        try (Stream<Path> files = Files.list(post.getParent())) {
            inSaving += files.anyMatch(file -> file.toString().endsWith(".crieur-tmp")) ? 1 : 0;
        }
        String found = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Files.readAllBytes(post)))
                .toString();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (found.equals(steps.get(i).text() + "\n")) {
                long lost = i == steps.size() - 1 ? 0 : struck - steps.get(i + 1).time();
                losses.add(lost);
                return;
            }
        }
        throw new AssertionError("The file is not what was written: <" + end(found) + "> after <" + end(written()) + ">");
    }

    /** Sends signals at once, through a shell that waits for them: to start a process takes longer than a file is written. */
    private static final class Signals implements AutoCloseable {

        private final long pid;
        private final Process shell;

        Signals(long pid) throws IOException {
            this.pid = pid;
            this.shell = new ProcessBuilder("sh").start();
        }

        /** Sends one, and waits until it was sent. */
        void send(String signal) throws IOException {
            shell.outputWriter().write("kill -" + signal + " " + pid + "; echo sent\n");
            shell.outputWriter().flush();
            Studio.require("the signal is sent", "sent".equals(shell.inputReader().readLine()));
        }

        @Override
        public void close() {
            shell.destroy();
        }
    }
}
