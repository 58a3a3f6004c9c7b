package crieur.rcp.internal.message;

import crieur.core.message.MessageCatalog;
import java.util.Locale;

/** What the studio's own windows say, in the person's language. */
public final class Texts {

    private static final MessageCatalog CATALOG = MessageCatalog.beside(Texts.class);

    private Texts() {}

    /** Returns a text in the language of the session. */
    public static String text(String key, Object... arguments) {
        return CATALOG.message(key, arguments).format(Locale.getDefault());
    }
}
