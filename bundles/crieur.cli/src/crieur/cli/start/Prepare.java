package crieur.cli.start;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes later starts fast: {@code Prepare}, once per state of the installation.
 *
 * <p>Sets up the framework with its resolved bundles, copies the framework without its signature (the JVM keeps no
 * classes of a signed JAR in a class-data archive, and checks the signature at every start), and dumps a static
 * class-data archive. A dynamic archive ({@code -XX:ArchiveClassesAtExit}) crashes JDK 17 under Equinox.
 */
public final class Prepare {

    /** The class path of later starts. */
    static final String CLASS_PATH = "start.jar";

    /** The class-data archive of later starts, which is missing where the JVM could not make one. */
    static final String ARCHIVE = "start.jsa";

    private static final long LIMIT_SECONDS = 60;

    private final Path home;
    private final Path cache;

    private Prepare(Path home, Path cache) {
        this.home = home;
        this.cache = cache;
    }

    /** Prepares {@code crieur.cache} for {@code crieur.home}, as {@link Main} describes them. */
    public static void main(String[] arguments) {
        int code = 1;
        try {
            Path home = Path.of(System.getProperty("crieur.home", ".")).toAbsolutePath();
            new Prepare(home, Path.of(System.getProperty("crieur.cache"))).run();
            code = 0;
        } catch (Exception failure) {
            failure.printStackTrace();
        } finally {
            // Threads of a framework that failed half-way must not keep the process.
            Runtime.getRuntime().halt(code);
        }
    }

    private void run() throws Exception {
        Installation installation = new Installation(home);
        FrameworkStore store = new FrameworkStore(cache, installation.fingerprint());
        if (!store.isComplete()) {
            resolve(installation, store);
        }
        Path work = Files.createTempDirectory(cache, "new-");
        try {
            Path classPath = work.resolve(CLASS_PATH);
            StartJar.write(classPath, System.getProperty("java.class.path").split(File.pathSeparator));
            Files.move(classPath, cache.resolve(CLASS_PATH), StandardCopyOption.REPLACE_EXISTING);
            dump(work);
        } finally {
            FrameworkStore.discard(work);
        }
    }

    private void resolve(Installation installation, FrameworkStore store) throws Exception {
        Path fresh = store.begin();
        try {
            FrameworkRun run = new FrameworkRun(home, fresh, false);
            run.install(BundleSelection.of(installation.bundles()));
            run.start();
            run.stop();
            store.complete(fresh);
        } finally {
            FrameworkStore.discard(fresh);
        }
    }

    /** Records the classes of one start and dumps them; without an archive a start is only slower. */
    private void dump(Path work) throws IOException, InterruptedException {
        Path recorded = work.resolve("recorded");
        Path classes = work.resolve("classes");
        Path archive = work.resolve(ARCHIVE);
        boolean listed = java(
                List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + recorded),
                List.of("-Dcrieur.home=" + home, "-Dcrieur.cache=" + cache, Main.class.getName(), "networks", "x"));
        if (!listed || !Files.exists(recorded)) {
            return;
        }
        // Lines of lambda forms refer to classes of bundles, which are not on this class path: dumping them crashes.
        Files.write(
                classes,
                Files.readAllLines(recorded).stream()
                        .filter(line -> !line.startsWith("@") && !line.contains("source:"))
                        .toList());
        boolean dumped = java(
                List.of(
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + classes,
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:disable"),
                List.of());
        if (dumped && Files.exists(archive)) {
            Files.move(archive, cache.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private boolean java(List<String> options, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(
                List.of("-XX:+UseSerialGC", "-cp", cache.resolve(CLASS_PATH).toString()));
        command.addAll(program);
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
