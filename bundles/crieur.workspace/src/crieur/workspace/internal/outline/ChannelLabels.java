package crieur.workspace.internal.outline;

import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Says what people call the channels of a brand: as the brand names them, else by their network; where two would be called
 * the same, with the account.
 */
final class ChannelLabels {

    private final Function<String, Optional<String>> network;

    /**
     * Creates labels.
     *
     * @param network gives the name of a network by its id; empty where it is not known
     */
    ChannelLabels(Function<String, Optional<String>> network) {
        this.network = network;
    }

    /** Returns all channels of a brand with their labels. */
    List<ChannelOutline> give(List<ChannelOutline> channels) {
        Map<String, Long> often = channels.stream().collect(Collectors.groupingBy(this::name, Collectors.counting()));
        return channels.stream()
                .map(channel -> channel.labelled(
                        often.get(name(channel)) > 1 ? name(channel) + " · " + account(channel) : name(channel)))
                .toList();
    }

    private String name(ChannelOutline channel) {
        return channel.ownName().or(() -> network.apply(channel.network())).orElse(channel.id());
    }

    private static String account(ChannelOutline channel) {
        return channel.handle().isBlank() ? channel.id() : channel.handle();
    }
}
