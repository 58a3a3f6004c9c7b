package crieur.ui.internal.wizard;

import java.util.List;
import java.util.Locale;

/** The languages that texts are checked in, as people call them. */
public final class Languages {

    /** Their BCP 47 tags. */
    public static final List<String> TAGS = List.of("fr", "en");

    private Languages() {}

    /** Returns the name of a language in the language of the session. */
    public static String name(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.getDefault());
        return name.isEmpty() ? tag : name.substring(0, 1).toUpperCase(Locale.getDefault()) + name.substring(1);
    }

    /** Returns the tags, that of the session's language first. */
    public static List<String> ownFirst() {
        return Locale.getDefault().getLanguage().equals("en") ? List.of("en", "fr") : TAGS;
    }
}
