package crieur.rcp.internal.application;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/** Starts the studio once more, as it was started, when this one has ended: there is no launcher that would do it. */
final class Restart {

    /** The number of the process that is to end before. */
    static final String AFTER = "crieur.after";

    /** The language that was chosen for the next start. */
    static final String LANGUAGE = "crieur.next.language";

    private static final long PATIENCE = 30;

    private Restart() {}

    /** Waits until the studio that started this one, if one did, has ended. */
    static void awaitBefore() {
        Optional.ofNullable(Long.getLong(AFTER)).flatMap(ProcessHandle::of).ifPresent(Restart::await);
    }

    private static void await(ProcessHandle before) {
        try {
            before.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            // It hangs; the workspace says so.
            System.clearProperty(AFTER);
        }
    }

    /**
     * Starts another studio, which waits for the end of this one.
     *
     * @return whether it was started; not where the system does not tell how this one was
     * @throws IOException if it cannot be started
     */
    static boolean begin() throws IOException {
        ProcessHandle own = ProcessHandle.current();
        Optional<String> java = own.info().command();
        Optional<String[]> arguments = own.info().arguments();
        if (java.isEmpty() || arguments.isEmpty()) {
            return false;
        }
        new ProcessBuilder(command(java.get(), List.of(arguments.get()), own.pid(), System.getProperty(LANGUAGE)))
                .inheritIO()
                .start();
        return true;
    }

    /** Returns the command line; {@code language} is null for that of the session, empty for that of the system. */
    static List<String> command(String java, List<String> arguments, long before, @Nullable String language) {
        List<String> command = new ArrayList<>(List.of(java, "-D" + AFTER + "=" + before));
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (language != null && argument.equals("-nl")) {
                i++;
            } else if (!argument.startsWith("-D" + AFTER + "=")) {
                command.add(argument);
            }
        }
        if (language != null && !language.isEmpty()) {
            command.addAll(List.of("-nl", language));
        }
        return command;
    }
}
