package crieur.workspace.internal.outline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A brand as it is listed: immutable, so that any thread may show it while the model behind it changes.
 *
 * @param folder the brand's folder, absolute
 * @param name the name people see
 * @param channels its channels, in the brand's order
 * @param campaigns its campaigns, in the order of their folders
 * @param damaged whether its file cannot be read, so that nothing is known of its channels
 */
public record BrandOutline(
        Path folder, String name, List<ChannelOutline> channels, List<CampaignOutline> campaigns, boolean damaged) {

    public BrandOutline {
        channels = List.copyOf(channels);
        campaigns = List.copyOf(campaigns);
    }

    /** A brand whose file can be read. */
    public BrandOutline(Path folder, String name, List<ChannelOutline> channels, List<CampaignOutline> campaigns) {
        this(folder, name, channels, campaigns, false);
    }

    /**
     * A channel.
     *
     * @param id the id that posts name
     * @param name the name that the brand gives it; its id where it gives none
     * @param network the network's id
     * @param handle the public name on the network; empty if none is given
     * @param label what people call it: its name, else its network's, with the account where two would be called the same
     */
    public record ChannelOutline(String id, String name, String network, String handle, String label) {

        /** A channel that people call by its name. */
        public ChannelOutline(String id, String name, String network, String handle) {
            this(id, name, network, handle, name);
        }

        /** Returns the name that the brand gives it, if it gives one. */
        public Optional<String> ownName() {
            return name.equals(id) ? Optional.empty() : Optional.of(name);
        }

        ChannelOutline labelled(String words) {
            return new ChannelOutline(id, name, network, handle, words);
        }
    }

    /** Returns what people call a channel; its id where the brand does not have it. */
    public String channelLabel(String channel) {
        return channels.stream()
                .filter(one -> one.id().equals(channel))
                .map(ChannelOutline::label)
                .findFirst()
                .orElse(channel);
    }
}
