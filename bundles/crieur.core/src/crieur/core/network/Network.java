package crieur.core.network;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network with its rules, as contributed to {@code crieur.networks}; immutable.
 *
 * @param id the permanent id, for example {@code mastodon}
 * @param name what people call it
 * @param colour its colour as {@code #rrggbb}
 * @param icon where its icon is: a path inside the contributor, without a leading slash; empty for none
 * @param active false for a network that no longer takes posts and is kept for archives
 * @param postTypes the types of post it offers, the first being the usual one
 * @param texts the rules on lengths, the usual tier first
 * @param figures every other figure by its name, for example {@code hashtags.max}, {@code links.max},
 *     {@code media.alt.max}, {@code image.bytes.max}, {@code fold}
 * @param words every other rule that is not a number, by its name, for example {@code image.formats}
 * @param notes what a person should know about it: counting, link cards, errors, quotas; by subject
 * @param contributor the plug-in or file that its rules come from
 */
public record Network(
        String id,
        String name,
        String colour,
        Optional<String> icon,
        boolean active,
        List<String> postTypes,
        List<TextRule> texts,
        Map<String, Figure> figures,
        Map<String, Words> words,
        Map<String, String> notes,
        String contributor) {

    /**
     * A rule that is a list of words.
     *
     * @param values the words, for example file formats
     * @param provenance source, date and standing
     */
    public record Words(List<String> values, Provenance provenance) {
        public Words {
            values = List.copyOf(values);
        }
    }

    public Network {
        postTypes = List.copyOf(postTypes);
        texts = List.copyOf(texts);
        figures = Map.copyOf(figures);
        words = Map.copyOf(words);
        notes = Map.copyOf(notes);
    }

    /** Returns the rule on a field for an account tier: the tier's own, else the one for every account. */
    public Optional<TextRule> text(String field, Optional<String> tier) {
        Optional<TextRule> general = Optional.empty();
        for (TextRule rule : texts) {
            if (rule.field().equals(field)) {
                if (tier.isPresent() && rule.tier().equals(tier)) {
                    return Optional.of(rule);
                }
                if (rule.tier().isEmpty() && general.isEmpty()) {
                    general = Optional.of(rule);
                }
            }
        }
        return general;
    }

    /** Returns a figure by name. */
    public Optional<Figure> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }
}
