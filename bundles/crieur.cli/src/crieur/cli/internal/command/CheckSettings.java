package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import crieur.core.check.CheckOptions;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Turns the options that all checks have in common into what the core takes. */
final class CheckSettings {

    private static final String LANGUAGE = "language";
    private static final int MOST_JOBS = 999;

    private CheckSettings() {}

    static CheckOptions of(Options options, Session session, CommandTexts texts) {
        CheckOptions usual = CheckOptions.USUAL.on(jobs(options, texts));
        CheckOptions check = KnownNetworks.userFolder(session).map(usual::of).orElse(usual);
        if (options.has("--no-language")) {
            check = check.without(Set.of(LANGUAGE));
        }
        Optional<String> profile = options.value("--profile");
        return profile.isPresent() ? check.under(file(profile.get(), session, texts)) : check;
    }

    /** A check under another profile than the one that was asked for would be worse than none. */
    private static Path file(String typed, Session session, CommandTexts texts) {
        try {
            Path file = session.folder().resolve(typed);
            if (Files.isRegularFile(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException e) {
            // told below, like any other name that leads nowhere
        }
        throw new UsageException(texts.text("CheckSettings.noProfile", typed));
    }

    private static int jobs(Options options, CommandTexts texts) {
        Optional<String> value = options.value("--jobs");
        if (value.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!value.get().matches("[1-9][0-9]{0,2}")) {
            throw new UsageException(texts.text("CheckSettings.notANumber", "--jobs", MOST_JOBS, value.get()));
        }
        return Integer.parseInt(value.get());
    }
}
