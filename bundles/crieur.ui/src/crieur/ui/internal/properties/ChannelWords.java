package crieur.ui.internal.properties;

import static crieur.ui.internal.message.Texts.text;

import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.Optional;
import java.util.function.Function;

/**
 * Says all that tells a channel from others: its name, or its network's where it has none, its id, and its account.
 *
 * @param networks gives the name of a network by its id; empty where it is not known
 */
record ChannelWords(Function<String, Optional<String>> networks) {

    String of(ChannelOutline channel) {
        String account = channel.handle().isBlank() ? text("PropertiesDialog.noAccount") : channel.handle();
        return name(channel) + " (" + channel.id() + ") · " + account;
    }

    private String name(ChannelOutline channel) {
        return channel.ownName().or(() -> networks.apply(channel.network())).orElse(channel.network());
    }
}
