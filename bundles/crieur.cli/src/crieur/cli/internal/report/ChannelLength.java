package crieur.cli.internal.report;

import crieur.core.network.Unit;
import java.util.OptionalLong;

/**
 * How long a post is on one channel.
 *
 * @param channel the channel's id
 * @param network the id of the network it is an account on
 * @param length the length, in {@code unit}
 * @param limit the most that is accepted; empty where the network states no limit
 * @param unit what was counted
 * @param state how the channel fares
 * @param posts how many posts are sent; of a thread, the length is that of the fullest
 */
public record ChannelLength(
        String channel, String network, long length, OptionalLong limit, Unit unit, ChannelState state, int posts) {

    /** Creates the length of what is no thread. */
    public ChannelLength(
            String channel, String network, long length, OptionalLong limit, Unit unit, ChannelState state) {
        this(channel, network, length, limit, unit, state, 1);
    }
}
