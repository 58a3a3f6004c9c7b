package crieur.core.check;

import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.PostType;
import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.Post;
import crieur.model.post.PostText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A channel with its network, as a post sees it; immutable.
 *
 * @param id the id that posts name
 * @param name the name people see: the brand's for it, else its network's; with the account where two would have one name
 * @param handle the account's name on the network
 * @param tier the account's tier
 * @param limits what the channel itself says of its limits, by their key
 * @param network the network with its rules for every account; empty where the network is not known. Its
 *     name says which account is meant where the brand has two there
 */
public record ChannelSetting(
        String id,
        String name,
        Optional<String> handle,
        Optional<String> tier,
        Map<String, String> limits,
        Optional<Network> network) {

    /** The front matter's key for the type of a post. */
    public static final String TYPE = "type";

    public ChannelSetting {
        limits = Map.copyOf(limits);
    }

    /** Returns a channel as it is now, with what a registry knows of its network. */
    public static ChannelSetting of(Channel channel, NetworkRegistry registry) {
        Map<String, String> limits = new HashMap<>();
        for (Map.Entry<String, String> limit : channel.getLimits().entrySet()) {
            limits.put(String.valueOf(limit.getKey()), String.valueOf(limit.getValue()));
        }
        String id = String.valueOf(channel.getId());
        Function<String, Optional<String>> networks =
                known -> registry.find(known).map(Network::name);
        ChannelName name = ChannelName.of(channel, networks);
        List<ChannelName> all = new ArrayList<>();
        if (channel.eContainer() instanceof Brand brand) {
            brand.getChannels().forEach(other -> all.add(ChannelName.of(other, networks)));
        }
        Optional<Network> network = Optional.ofNullable(channel.getNetwork())
                .flatMap(registry::find)
                .map(found -> found.named(name.networkAmong(all).orElse(found.name())));
        return new ChannelSetting(
                id,
                name.among(all),
                Optional.ofNullable(channel.getHandle()),
                Optional.ofNullable(channel.getTier()),
                limits,
                network);
    }

    /** Returns the network as this account sees it for one type of post; empty where the network is not known. */
    public Optional<Network> narrowed(Optional<String> type) {
        return network.map(found -> found.narrowed(tier, type, limits, name));
    }

    /** Returns the type that a post is of here: the one it states, else the one that suits its media. */
    public Optional<String> typeOf(PostText post) {
        Optional<String> stated = Optional.ofNullable(post.networkFields().get(TYPE));
        List<String> media =
                post.media().stream().map(medium -> medium.file().orElse("")).toList();
        return network.flatMap(found -> found.typeOf(stated, media)).map(PostType::id);
    }

    /** Returns the type that a post is of on a network: the one it states, else the one that suits its media. */
    public static Optional<PostType> typeOf(Network network, Post post) {
        Optional<String> stated = Optional.ofNullable(post.getNetworkFields().get(TYPE));
        List<String> media = new ArrayList<>(post.getMedia().size());
        post.getMedia().forEach(medium -> media.add(String.valueOf(medium.getFile())));
        return network.typeOf(stated, media);
    }
}
