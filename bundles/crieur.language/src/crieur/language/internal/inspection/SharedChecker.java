package crieur.language.internal.inspection;

import crieur.language.internal.LanguageChecker;
import crieur.language.internal.store.ResultStore;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;

/**
 * The checker that all language inspections of a process work with.
 *
 * <p>LanguageTool keeps its languages per class loader, so there is one of it whoever asks; the inspections are made by
 * the extension registry with no arguments and meet here.
 */
final class SharedChecker {

    /** A folder for kept results; {@code off} keeps none. */
    private static final String CACHE_PROPERTY = "crieur.language.cache";

    private static final long CACHE_BYTES = 32L << 20;

    private SharedChecker() {}

    static LanguageChecker get() {
        return Holder.CHECKER;
    }

    private static Optional<ResultStore> store() {
        String folder = System.getProperty(CACHE_PROPERTY, "");
        if (folder.equals("off")) {
            return Optional.empty();
        }
        Path path = folder.isEmpty() ? userCache() : Path.of(folder);
        return Optional.of(new ResultStore(path.resolve("language-results"), CACHE_BYTES));
    }

    private static Path userCache() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        String local = System.getenv("LOCALAPPDATA");
        if (xdg != null && !xdg.isBlank()) {
            return Path.of(xdg, "crieur");
        }
        if (local != null && !local.isBlank()) {
            return Path.of(local, "Crieur", "cache");
        }
        return Path.of(System.getProperty("user.home"), ".cache", "crieur");
    }

    private static Executor helper() {
        return task -> {
            Thread thread = new Thread(task, "Crieur language loader");
            thread.setDaemon(true);
            thread.start();
        };
    }

    private static final class Holder {
        static final LanguageChecker CHECKER = new LanguageChecker(store(), helper());
    }
}
