package crieur.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A network with its rules, as contributed to {@code crieur.networks}; immutable.
 *
 * <p>What {@link #texts}, {@link #figures} and {@link #words} hold counts for every account and type of post;
 * {@link #narrowed} gives the network as one account and one type of post see it, so that an inspection reads plain rules
 * and each figure's provenance says where the one that applied comes from.
 *
 * @param id the permanent id, for example {@code mastodon}
 * @param name what people call it
 * @param colour its colour as {@code #rrggbb}
 * @param icon where its icon is: a path inside the contributor, without a leading slash; empty for none
 * @param active false for a network that no longer takes posts and is kept for archives
 * @param postTypes the types of post it offers, the first being the usual one; that of a type, where it is narrowed to one
 * @param texts the rules on lengths; two of one field all count (Bluesky limits graphemes and bytes), the one that people
 *     know first
 * @param fields what it wants to be told beyond the text
 * @param figures every other figure by its name; {@link RuleNames} has those that Crieur itself reads
 * @param words every other rule that is not a number, by its name, for example {@code image.formats}
 * @param specials what differs for a tier or a type of post, the later winning
 * @param keys other names that a channel may give a limit by, such as those of the network's own interface
 *     ({@code max_characters}), to the name it has here: that of a figure, or a text field with {@code .max}
 * @param updated when the rules were last gone over as a whole; a newer file of the user's or the brand's wins over them
 * @param notes what a person should know about it: counting, link cards, errors, quotas; by subject
 * @param appearance how its posts look in previews
 * @param contributor the plug-in or file that its rules come from
 */
public record Network(
        String id,
        String name,
        String colour,
        Optional<String> icon,
        boolean active,
        List<PostType> postTypes,
        List<TextRule> texts,
        List<Field> fields,
        Map<String, Figure> figures,
        Map<String, Words> words,
        List<Special> specials,
        Map<String, String> keys,
        Optional<LocalDate> updated,
        Map<String, String> notes,
        Appearance appearance,
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
        Map<String, Figure> all = Map.copyOf(figures);
        figures = all;
        texts = texts.stream().map(rule -> rule.countedWith(all)).toList();
        fields = List.copyOf(fields);
        words = Map.copyOf(words);
        specials = List.copyOf(specials);
        keys = Map.copyOf(keys);
        notes = Map.copyOf(notes);
    }

    /** Returns the first rule on a field for an account tier: the tier's own, else the one for every account. */
    public Optional<TextRule> text(String field, Optional<String> tier) {
        return narrowed(tier, Optional.empty(), Map.of(), "").texts(field).stream()
                .findFirst();
    }

    /** Returns the rules on a field, the one that people know first. */
    public List<TextRule> texts(String field) {
        List<TextRule> rules = new ArrayList<>(2);
        for (TextRule rule : texts) {
            if (rule.field().equals(field)) {
                rules.add(rule);
            }
        }
        return rules;
    }

    /** Returns a figure by name. */
    public Optional<Figure> figure(String name) {
        return Optional.ofNullable(figures.get(name));
    }

    /** Returns the words of a name; none where it has no such rule. */
    public List<String> words(String name) {
        Words found = words.get(name);
        return found == null ? List.of() : found.values();
    }

    /** Returns the tiers of account for which some rule differs, in the order of the data. */
    public List<String> tiers() {
        return specials.stream()
                .flatMap(special -> special.tier().stream())
                .distinct()
                .toList();
    }

    /** Returns the type of post of an id. */
    public Optional<PostType> postType(String typeId) {
        return postTypes.stream().filter(type -> type.id().equals(typeId)).findFirst();
    }

    /** Returns the type that a post without media is of when it states none. */
    public Optional<PostType> usualType() {
        return typeOf(Optional.empty(), List.of());
    }

    /**
     * Returns the type that a post is of.
     *
     * @param stated the type that its front matter states; one that the network does not have counts for none
     * @param media the names of its media's files, by which alone their kinds are told here
     * @return the stated type, else the first that takes so many media of these kinds, else the one that takes most; empty
     *     for a network without types
     */
    public Optional<PostType> typeOf(Optional<String> stated, List<String> media) {
        Optional<PostType> known = stated.flatMap(this::postType);
        return known.isPresent() ? known : new TypeChoice(this, media).choose();
    }

    /**
     * Returns this network as one account and one type of post see it; itself where nothing differs.
     *
     * @param tier the account's tier; an unknown one changes nothing
     * @param postType the type of post
     * @param limits limits of the account or its instance that win over all others, by {@link #keys key} or name;
     *     values that are no number are left out, {@link #isLimit} tells which keys count
     * @param origin where these limits are stated, in words a person can follow; becomes their source
     */
    public Network narrowed(
            Optional<String> tier, Optional<String> postType, Map<String, String> limits, String origin) {
        return new NetworkNarrowing(this).apply(tier, postType, limits, origin);
    }

    /** Returns the same network by another name, such as one that says which account is meant. */
    public Network named(String other) {
        return other.equals(name) ? this : new NetworkNarrowing(this).named(other);
    }

    /** Returns whether a channel's limit of this key means something here. */
    public boolean isLimit(String key) {
        String known = keys.getOrDefault(key, key);
        return figures.containsKey(known) || texts.stream().anyMatch(rule -> known.equals(rule.field() + ".max"));
    }
}
