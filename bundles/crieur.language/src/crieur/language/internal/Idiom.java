package crieur.language.internal;

import java.util.Locale;
import java.util.Optional;

/** A language in which texts are checked, with the variety of its spelling. */
public enum Idiom {
    FRENCH("fr"),
    /** English of no stated country: American grammar rules, and both American and British spelling accepted. */
    ENGLISH("en"),
    AMERICAN("en-US"),
    BRITISH("en-GB");

    private final String tag;

    Idiom(String tag) {
        this.tag = tag;
    }

    /** Returns the BCP 47 tag. */
    public String tag() {
        return tag;
    }

    /** Returns whether this is any English. */
    public boolean isEnglish() {
        return this != FRENCH;
    }

    /** Returns the idiom of a BCP 47 tag; empty for a language that is not checked. */
    public static Optional<Idiom> of(String bcp47) {
        Locale locale = Locale.forLanguageTag(bcp47.replace('_', '-'));
        return switch (locale.getLanguage()) {
            case "fr" -> Optional.of(FRENCH);
            case "en" -> Optional.of(english(locale.getCountry()));
            default -> Optional.empty();
        };
    }

    private static Idiom english(String country) {
        return switch (country) {
            case "" -> ENGLISH;
            case "US" -> AMERICAN;
            default -> BRITISH;
        };
    }
}
