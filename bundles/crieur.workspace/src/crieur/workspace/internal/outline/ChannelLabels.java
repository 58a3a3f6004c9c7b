package crieur.workspace.internal.outline;

import crieur.core.check.ChannelName;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

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
        List<ChannelName> names = channels.stream().map(this::name).toList();
        return IntStream.range(0, names.size())
                .mapToObj(i -> channels.get(i).labelled(names.get(i).among(names)))
                .toList();
    }

    private ChannelName name(ChannelOutline channel) {
        return new ChannelName(
                channel.id(), channel.ownName(), channel.network(), network.apply(channel.network()), channel.handle());
    }
}
