package crieur.core.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rules that take the place of the usual ones for an account tier, a type of post, or both.
 *
 * @param tier the tier it is for; empty for every tier
 * @param postType the type of post it is for; empty for every type
 * @param texts the rules on lengths, which replace all usual ones on the same field
 * @param figures the figures that replace those of the same name
 * @param words the words that replace those of the same name
 */
public record Special(
        Optional<String> tier,
        Optional<String> postType,
        List<TextRule> texts,
        Map<String, Figure> figures,
        Map<String, Network.Words> words) {

    public Special {
        Optional<String> onlyTier = tier;
        Optional<String> onlyType = postType;
        texts = texts.stream().map(rule -> rule.only(onlyTier, onlyType)).toList();
        figures = Map.copyOf(figures);
        words = Map.copyOf(words);
    }

    /** Returns whether it is for an account and a post like these. */
    boolean appliesTo(Optional<String> accountTier, Optional<String> type) {
        return (tier.isEmpty() || tier.equals(accountTier)) && (postType.isEmpty() || postType.equals(type));
    }
}
