package crieur.cli.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The program behind the {@code crieur} script: {@code Main ARGUMENT…}.
 *
 * <p>System properties: {@code crieur.home} is the installation's folder, {@code crieur.cache} the folder that
 * {@link Prepare} fills. If it was not filled for the present state of the installation, the framework is set up in a
 * temporary folder, which takes about a second longer. The process ends with the exit code of the application.
 */
public final class Main {

    private static final int NOT_STARTED = 3;

    private Main() {}

    /** Runs the command line application and ends the process with its exit code. */
    public static void main(String[] arguments) {
        int code = NOT_STARTED;
        try {
            code = run(arguments);
        } catch (Exception failure) {
            failure.printStackTrace();
        } finally {
            System.out.flush();
            System.err.flush();
            // Everything is written; ending the framework's threads one by one would only take time.
            Runtime.getRuntime().halt(code);
        }
    }

    private static int run(String[] arguments) throws Exception {
        Path home = Path.of(System.getProperty("crieur.home", ".")).toAbsolutePath();
        Path cache = Path.of(System.getProperty(
                "crieur.cache", home.resolve("configuration/cli").toString()));
        Installation installation = new Installation(home);
        FrameworkStore store = new FrameworkStore(cache, installation.fingerprint());
        return store.isComplete()
                ? new FrameworkRun(home, store.directory(), true).execute(arguments)
                : runUnprepared(installation, arguments);
    }

    private static int runUnprepared(Installation installation, String[] arguments) throws Exception {
        Path temporary = Files.createTempDirectory("crieur-");
        try {
            FrameworkRun run = new FrameworkRun(installation.home(), temporary, false);
            run.install(BundleSelection.of(installation.bundles()));
            return run.execute(arguments);
        } finally {
            discard(temporary);
        }
    }

    private static void discard(Path temporary) {
        try {
            FrameworkStore.discard(temporary);
        } catch (IOException left) {
            System.err.println(left.getMessage());
        }
    }
}
