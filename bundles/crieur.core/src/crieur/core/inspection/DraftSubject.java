package crieur.core.inspection;

import crieur.core.network.Network;
import crieur.core.text.TextAnalysis;
import java.util.Optional;

/**
 * What one channel of a post would send.
 *
 * @param channel the channel's id in the brand, or the network's id where there is no brand
 * @param network the network that the channel is an account on
 * @param text the analysed text: the channel's variant, else the base text
 * @param post the post it comes from; empty for a text alone, as {@code validate --stdin} has
 */
public record DraftSubject(String channel, Network network, TextAnalysis text, Optional<PostSubject> post)
        implements Subject {}
