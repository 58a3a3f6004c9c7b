package crieur.cli.internal.session;

import crieur.core.contribution.ContributionsSource;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where and how a command is called.
 *
 * @param terminal the standard streams
 * @param folder the folder that relative paths start from
 * @param environment the environment variables
 * @param language the language for people
 * @param version the version of Crieur
 * @param contributions the contributions that are there, read when first asked for
 */
public record Session(
        Terminal terminal,
        Path folder,
        Map<String, String> environment,
        Locale language,
        String version,
        ContributionsSource contributions) {}
