package crieur.smoke;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The built product, started as a person starts it, with the test support beside its own plug-ins. */
final class Studio implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(Long.getLong("crieur.smoke.patience", 120));

    private final Path work;
    private final Path workspace;
    private final Process process;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private Driver driver;

    private Studio(Path work, Path workspace, Process process) {
        this.work = work;
        this.workspace = workspace;
        this.process = process;
    }

    /**
     * Starts the product.
     *
     * @param product its folder
     * @param work the folder that serves as the person's home; a second start in the same one restores the session
     * @param language the language of the session
     * @param folders brands to open
     */
    static Studio start(Path product, Path work, String language, String... folders) throws Exception {
        Path home = Files.createDirectories(work.resolve("home"));
        Path installation = installation(product, work);
        List<String> command = new ArrayList<>(List.of(installation.resolve("crieur").toString(), "studio"));
        command.addAll(Arrays.asList(folders));
        command.addAll(List.of("-nl", language, "-consoleLog"));
        String options = "-Duser.home=" + home + " -Dosgi.install.area=" + installation.toUri() + " "
                + System.getProperty("crieur.smoke.options", "");
        return start(work, work.resolve("data/crieur/workspace"), command, options);
    }

    /**
     * Starts another workbench, by its launcher.
     *
     * @param installation its folder
     * @param work the folder that serves as the person's home
     * @param arguments what it is started with
     */
    static Studio startOther(Path installation, Path work, String... arguments) throws Exception {
        Path launcher = plugin(installation, "org.eclipse.equinox.launcher");
        Path configuration = work.resolve("configuration");
        Path info = Path.of("org.eclipse.equinox.simpleconfigurator/bundles.info");
        Files.createDirectories(configuration.resolve(info).getParent());
        Path original = installation.resolve("configuration");
        Files.writeString(configuration.resolve(info), Files.readString(original.resolve(info)) + support());
        Files.copy(original.resolve("config.ini"), configuration.resolve("config.ini"), StandardCopyOption.REPLACE_EXISTING);
        List<String> command = new ArrayList<>(List.of(
                "java",
                "-Duser.home=" + Files.createDirectories(work.resolve("home")),
                "-Dosgi.install.area=" + installation.toUri(),
                "-jar",
                launcher.toString(),
                "-configuration",
                configuration.toUri().toString(),
                "-data",
                work.resolve("workspace").toString(),
                "-clean",
                "-consoleLog"));
        command.addAll(Arrays.asList(arguments));
        return start(work, work.resolve("workspace"), command, "");
    }

    private static Path plugin(Path installation, String name) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(installation.resolve("plugins"), name + "_*.jar")) {
            return found.iterator().next();
        }
    }

    private static Studio start(Path work, Path workspace, List<String> command, String options) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("HOME", work.resolve("home").toString());
        builder.environment().put("XDG_DATA_HOME", work.resolve("data").toString());
        builder.environment().put("NO_AT_BRIDGE", "1");
        builder.environment().put("CRIEUR_JAVA_OPTIONS", options);
        Studio studio = new Studio(work, workspace, builder.redirectErrorStream(true).start());
        Thread reader = new Thread(studio::read, "output");
        reader.setDaemon(true);
        reader.start();
        studio.await("the studio is there", () -> studio.port().isPresent());
        studio.driver = new Driver(studio.port().orElseThrow());
        return studio;
    }

    /** An installation of the product's own plug-ins with the test support beside them; returns its folder. */
    private static Path installation(Path product, Path work) throws IOException {
        Path installation = work.resolve("installation");
        Path script = installation.resolve("crieur");
        if (Files.exists(script)) {
            return installation;
        }
        Path info = Path.of("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info");
        Path ini = Path.of("configuration/config.ini");
        Files.createDirectories(installation.resolve(info).getParent());
        Files.createSymbolicLink(installation.resolve("plugins"), product.resolve("plugins"));
        Files.createSymbolicLink(installation.resolve("samples"), product.resolve("samples"));
        Files.copy(product.resolve(ini), installation.resolve(ini));
        Files.writeString(installation.resolve(info), Files.readString(product.resolve(info)) + support());
        Files.copy(product.resolve("crieur"), script);
        return installation;
    }

    private static String support() throws IOException {
        String file = System.getProperty("crieur.driver.jar");
        try (JarFile jar = new JarFile(file)) {
            String version = jar.getManifest().getMainAttributes().getValue("Bundle-Version");
            return "crieur.driver," + version + ",file:" + file + ",4,true\n";
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(output::add);
        } catch (IOException e) {
            output.add("(the output ended: " + e.getMessage() + ")");
        }
    }

    private Optional<Integer> port() {
        return output.stream()
                .filter(line -> line.startsWith("driver "))
                .map(line -> Integer.valueOf(line.substring("driver ".length())))
                .findFirst();
    }

    /** Waits until something is so; fails after a patience that a slow machine needs. */
    void await(String what, BooleanSupplier done) throws InterruptedException {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            require(what, System.nanoTime() < until && process.isAlive());
            Thread.sleep(100);
        }
        System.out.println("smoke: " + what);
    }

    static void require(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }

    /** Returns the first widget of a kind that says something, waiting until it is shown. */
    Widget widget(String kind, String text) throws InterruptedException {
        await(kind + " “" + text + "” is shown", () -> find(kind, text).isPresent());
        return find(kind, text).orElseThrow();
    }

    Optional<Widget> find(String kind, String text) {
        return driver.widgets().stream()
                .filter(widget -> widget.is(kind, text))
                .filter(widget -> widget.width() > 0)
                .findFirst();
    }

    List<Widget> widgets() {
        return driver.widgets();
    }

    /** Returns whether a dialog, wizard or window of this title is shown. */
    boolean shows(String title) {
        return find("Shell", title).isPresent();
    }

    /** Waits until a post is open: one can write in its text. */
    void awaitPost() throws InterruptedException {
        await(
                "the post is open",
                () -> editor().isPresent()
                        && widgets().stream()
                                .anyMatch(widget -> widget.kind().equals("StyledText") && widget.has("focus")));
    }

    Optional<OpenText> editor() {
        return driver.ask("editor").stream().findFirst().map(OpenText::of);
    }

    /** Returns what is found in the open post, each as its type, a tab, and what it says. */
    List<String> findings() {
        return driver.ask("findings").stream()
                .map(line -> line.split("\t", 4))
                .filter(fields -> fields[0].startsWith("crieur.ui.finding"))
                .map(fields -> fields[0] + '\t' + Driver.plain(fields[3]))
                .toList();
    }

    Driver driver() {
        return driver;
    }

    Path home() {
        return work.resolve("home");
    }

    Process process() {
        return process;
    }

    /** Waits for the end, which must be a good one with nothing in the log. */
    void ended() throws Exception {
        require("the studio ends", process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        require("it ends well, not with " + process.exitValue(), process.exitValue() == 0);
        List<String> errors = loggedErrors();
        require("nothing is in the log: " + errors, errors.isEmpty());
    }

    private List<String> loggedErrors() throws IOException {
        Path log = workspace.resolve(".metadata/.log");
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.matches("!ENTRY \\S+ 4 .*")).toList();
        }
    }

    List<String> output() {
        return output;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /**
     * A text that is open in an editor.
     *
     * @param title the editor's title
     * @param dirty whether it is not saved
     * @param caret where the caret is, in UTF-16 units of the document
     * @param document the whole of it
     */
    record OpenText(String title, boolean dirty, int caret, String document) {

        static OpenText of(String line) {
            String[] fields = line.split("\t", 4);
            return new OpenText(
                    Driver.plain(fields[0]), fields[1].equals("dirty"), Integer.parseInt(fields[2]), Driver.plain(fields[3]));
        }
    }
}
