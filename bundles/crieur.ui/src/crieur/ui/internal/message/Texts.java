package crieur.ui.internal.message;

import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.util.Locale;

/** What the editors and views say, in the person's language. */
public final class Texts {

    private static final MessageCatalog CATALOG = MessageCatalog.beside(Texts.class);

    private Texts() {}

    /** Returns a text in the language of the session. */
    public static String text(String key, Object... arguments) {
        return text(CATALOG.message(key, arguments));
    }

    /** Returns a message of any bundle in the language of the session. */
    public static String text(Message message) {
        return message.format(Locale.getDefault());
    }
}
