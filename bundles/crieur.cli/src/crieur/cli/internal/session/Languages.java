package crieur.cli.internal.session;

import java.util.Locale;
import java.util.Map;

/** The language in which a person is spoken to, as POSIX says it. */
public final class Languages {

    private Languages() {}

    /**
     * Returns the language that the environment asks for: the first of {@code CRIEUR_LANGUAGE}, {@code LC_ALL},
     * {@code LC_MESSAGES} and {@code LANG} that is set.
     *
     * @param fallback the platform's own language, for systems that set none of these
     */
    public static Locale of(Map<String, String> environment, Locale fallback) {
        for (String name : new String[] {"CRIEUR_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return parse(value);
            }
        }
        return fallback;
    }

    /** Reads {@code fr_FR.UTF-8@euro}; {@code C} and {@code POSIX} are English. */
    private static Locale parse(String value) {
        String name = value.split("[.@]", 2)[0];
        if (name.isEmpty() || name.equals("C") || name.equals("POSIX")) {
            return Locale.ENGLISH;
        }
        return Locale.forLanguageTag(name.replace('_', '-'));
    }
}
