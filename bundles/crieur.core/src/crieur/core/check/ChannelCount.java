package crieur.core.check;

import java.util.List;
import java.util.Optional;

/**
 * How long a post is on one channel.
 *
 * @param channel the channel's id
 * @param network the id of the channel's network; empty where that is not known, and then there are no measures
 * @param networkName what people call the network
 * @param tier the tier of the channel's account
 * @param ownText whether the channel has a text of its own
 * @param measures the length by each of the network's rules on the text, the one that people know first; of a thread,
 *     that of its fullest post
 * @param thread the measures of each post of a thread, in order; none where one post is sent
 */
public record ChannelCount(
        String channel,
        Optional<String> network,
        String networkName,
        Optional<String> tier,
        boolean ownText,
        List<Measure> measures,
        List<List<Measure>> thread) {

    public ChannelCount {
        measures = List.copyOf(measures);
        thread = List.copyOf(thread);
    }
}
