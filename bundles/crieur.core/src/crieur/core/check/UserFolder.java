package crieur.core.check;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The folder of a person's own settings, which count for every brand: {@code inspections.yaml}, {@code dictionary.txt}, and
 * {@code networks/} with newer rules of networks.
 *
 * <p>It is {@code $XDG_CONFIG_HOME/crieur} or else {@code ~/.config/crieur}, {@code %APPDATA%/Crieur} on Windows, and
 * {@code ~/Library/Application Support/Crieur} on macOS.
 */
public final class UserFolder {

    /** The folder with data files that renew the rules of networks, in a person's folder as in a brand's. */
    public static final String NETWORKS = "networks";

    private UserFolder() {}

    /** Returns the folder of whoever runs this process, whether it exists or not; empty where nothing names one. */
    public static Optional<Path> own() {
        return of(System.getenv(), System.getProperty("os.name", ""), System.getProperty("user.home", ""));
    }

    /**
     * Returns the folder of a person, whether it exists or not; empty where nothing names one.
     *
     * @param environment the environment variables
     * @param system the name of the operating system, as {@code os.name} has it
     * @param home the person's home folder; blank where it is not known
     */
    public static Optional<Path> of(Map<String, String> environment, String system, String home) {
        String name = system.toLowerCase(Locale.ROOT);
        try {
            if (name.startsWith("windows")) {
                return under(environment.get("APPDATA"), "Crieur")
                        .or(() -> under(home, "AppData", "Roaming", "Crieur"));
            }
            if (name.startsWith("mac")) {
                return under(home, "Library", "Application Support", "Crieur");
            }
            return under(environment.get("XDG_CONFIG_HOME"), "crieur").or(() -> under(home, ".config", "crieur"));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Returns the folders with newer rules of networks that count in a folder: the person's, then that of its brand. */
    public static List<Path> networkFolders(Optional<Path> userFolder, Optional<Path> brandFolder) {
        return List.of(userFolder, brandFolder).stream()
                .flatMap(Optional::stream)
                .map(folder -> folder.resolve(NETWORKS))
                .toList();
    }

    private static Optional<Path> under(@Nullable String folder, String... names) {
        return folder == null || folder.isBlank() ? Optional.empty() : Optional.of(Path.of(folder, names));
    }
}
