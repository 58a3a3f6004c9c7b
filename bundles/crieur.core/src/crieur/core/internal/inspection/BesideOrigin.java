package crieur.core.internal.inspection;

import crieur.core.message.Message;
import java.util.ArrayList;
import java.util.List;

/** What a problem says of where its rule comes from, taken out of its message for who shows that beside it. */
public final class BesideOrigin {

    private BesideOrigin() {}

    /** Returns a message without the sources that {@link CoreMessages} put into it; others as they are. */
    public static Message of(Message message) {
        if (!message.catalog().equals(CoreMessages.CATALOG)) {
            return message;
        }
        return switch (message.key()) {
            case "CoreMessages.sourced", "CoreMessages.sourcedDated", "CoreMessages.configured" -> inner(message);
            case "CoreMessages.unsure" -> around("CoreMessages.unsureBeside", message);
            case "CoreMessages.disputed" -> around("CoreMessages.disputedBeside", message);
            case "CoreMessages.tier" -> around("CoreMessages.tierBeside", message);
            case "CoreMessages.postType", "CoreMessages.tierBeside" -> around(message.key(), message);
            default -> message;
        };
    }

    private static Message inner(Message message) {
        return of((Message) message.arguments().get(0));
    }

    private static Message around(String key, Message message) {
        List<Object> arguments = new ArrayList<>(message.arguments());
        arguments.set(0, inner(message));
        return new Message(CoreMessages.CATALOG, key, arguments);
    }
}
