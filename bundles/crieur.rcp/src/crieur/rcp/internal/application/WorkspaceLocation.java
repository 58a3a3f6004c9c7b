package crieur.rcp.internal.application;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the studio keeps its workspace when nobody names a place: the person's data folder of the system. */
final class WorkspaceLocation {

    private WorkspaceLocation() {}

    static Path ofPerson() {
        return of(System.getProperty("os.name", ""), System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** Returns the place for a system's name, an environment and a home folder. */
    static Path of(String system, Map<String, String> environment, Path home) {
        return dataFolder(system.toLowerCase(Locale.ROOT), environment, home).resolve("workspace");
    }

    private static Path dataFolder(String system, Map<String, String> environment, Path home) {
        if (system.startsWith("windows")) {
            return folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"))
                    .resolve("Crieur");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Crieur");
        }
        return folder(environment, "XDG_DATA_HOME", home.resolve(".local/share"))
                .resolve("crieur");
    }

    /** The XDG specification has a relative path ignored, and so do we everywhere. */
    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        return !value.isBlank() && Path.of(value).isAbsolute() ? Path.of(value) : otherwise;
    }
}
