package crieur.workspace.internal.outline;

import java.nio.file.Path;
import java.util.List;

/**
 * A brand as it is listed: immutable, so that any thread may show it while the model behind it changes.
 *
 * @param folder the brand's folder, absolute
 * @param name the name people see
 * @param channels its channels, in the brand's order
 * @param campaigns its campaigns, in the order of their folders
 */
public record BrandOutline(Path folder, String name, List<ChannelOutline> channels, List<CampaignOutline> campaigns) {

    public BrandOutline {
        channels = List.copyOf(channels);
        campaigns = List.copyOf(campaigns);
    }

    /**
     * A channel.
     *
     * @param id the id that posts name
     * @param name the name people see
     * @param network the network's id
     * @param handle the public name on the network; empty if none is given
     */
    public record ChannelOutline(String id, String name, String network, String handle) {}
}
