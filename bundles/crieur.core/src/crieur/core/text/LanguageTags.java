package crieur.core.text;

import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the names of languages in files, BCP 47 tags such as {@code fr} or {@code pt-BR}, from what is none; thread-safe.
 *
 * <p>The registry behind it is the JDK's: two-letter codes of ISO 639-1, those three-letter ones that CLDR has a name for, and
 * the regions of ISO 3166 and UN M.49.
 */
public final class LanguageTags {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final List<String> COMMON = List.of("de", "es", "it", "nl", "pt", "ca", "br", "pl");
    private static final Set<String> REGIONS = Set.of(Locale.getISOCountries());

    private LanguageTags() {}

    /** Returns whether a tag is well formed and of a language, and region if it has one, that exist. */
    public static boolean isKnown(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return isLanguage(locale) && isRegion(locale.getCountry());
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static boolean isLanguage(Locale locale) {
        String language = locale.getLanguage();
        return LANGUAGES.contains(language)
                || language.length() == 3
                        && !locale.getDisplayLanguage(Locale.ENGLISH).equals(language);
    }

    private static boolean isRegion(String region) {
        return region.isEmpty() || REGIONS.contains(region) || region.matches("\\d{3}");
    }

    /** Returns the tag that was probably meant: by {@code fr_FR}, {@code français} or {@code French}; empty for no idea. */
    public static Optional<String> meant(String written) {
        String dashed = written.strip().replace('_', '-');
        if (isKnown(dashed)) {
            return Optional.of(Locale.forLanguageTag(dashed).toLanguageTag());
        }
        return Optional.ofNullable(names().get(written.strip().toLowerCase(Locale.ROOT)));
    }

    /** Every language by its names in English and French, and the commonest by their own. */
    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        for (String language : COMMON) {
            Locale locale = Locale.forLanguageTag(language);
            names.put(locale.getDisplayLanguage(locale).toLowerCase(Locale.ROOT), language);
        }
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                names.put(locale.getDisplayLanguage(reader).toLowerCase(Locale.ROOT), locale.toLanguageTag());
            }
        }
        return names;
    }
}
