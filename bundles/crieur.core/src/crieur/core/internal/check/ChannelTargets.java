package crieur.core.internal.check;

import crieur.core.check.ChannelSetting;
import crieur.core.internal.engine.InspectionPlan;
import crieur.core.internal.inspection.FileSyntax;
import crieur.core.network.Network;
import crieur.core.network.NetworkRegistry;
import crieur.core.network.PostType;
import crieur.model.Brand;
import crieur.model.Channel;
import crieur.model.CrieurFactory;
import crieur.model.Post;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/** What a channel's network asks of a post, worked out once for each channel and type of post; thread-safe. */
final class ChannelTargets {

    private final RunState state;
    private final InspectionPlan plan;
    private final Brand brand;
    private final NetworkRegistry registry;
    private final boolean byNetwork;
    private final Map<Key, Target> targets = new ConcurrentHashMap<>();
    private final Map<String, Optional<Network>> networks = new ConcurrentHashMap<>();

    private record Key(String channel, Optional<String> type) {}

    /** A channel as one type of post sees it. */
    record Target(Network network, InspectionPlan.ChannelPlan plan, Measures measures) {}

    ChannelTargets(RunState state, InspectionPlan plan, Brand brand, NetworkRegistry registry) {
        this(state, plan, brand, registry, false);
    }

    private ChannelTargets(
            RunState state, InspectionPlan plan, Brand brand, NetworkRegistry registry, boolean byNetwork) {
        this.registry = registry;
        this.state = state;
        this.plan = plan;
        this.brand = brand;
        this.byNetwork = byNetwork;
    }

    /** Returns targets for posts without a brand, whose channels are taken for networks. */
    static ChannelTargets byNetwork(RunState state, InspectionPlan plan, Brand noBrand, NetworkRegistry registry) {
        return new ChannelTargets(state, plan, noBrand, registry, true);
    }

    /** Returns what holds for a post on a channel; empty if the channel or its network is not known. */
    Optional<Target> find(String channelId, Post post) {
        Channel channel = channel(channelId);
        if (channel == null || channel.getNetwork() == null) {
            return Optional.empty();
        }
        Optional<Network> network = networks.computeIfAbsent(channel.getNetwork(), registry::find);
        return network.map(found -> {
            Optional<String> type = ChannelSetting.typeOf(found, post).map(PostType::id);
            return targets.computeIfAbsent(new Key(channelId, type), key -> target(channel, found, type));
        });
    }

    /** A damaged brand may have lost the channel; most are named like their network. */
    private @Nullable Channel channel(String channelId) {
        Channel known = byNetwork ? null : brand.channel(channelId);
        return known == null && (byNetwork || !FileSyntax.isWhole(brand)) ? namedLikeNetwork(channelId) : known;
    }

    private static Channel namedLikeNetwork(String network) {
        Channel channel = CrieurFactory.eINSTANCE.createChannel();
        channel.setId(network);
        channel.setNetwork(network);
        return channel;
    }

    private Target target(Channel channel, Network network, Optional<String> type) {
        Network narrowed = ChannelSetting.of(channel, registry).narrowed(type).orElse(network);
        return new Target(
                narrowed, plan.channel(channel.getId(), network.id()), new Measures(state.live(network), narrowed));
    }
}
