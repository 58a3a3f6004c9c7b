package crieur.workspace.internal.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person looks for.
 *
 * @param words folded words and phrases, all of which a post must have
 * @param facets what must be so besides, by its kind; folded, dates as ISO 8601
 * @param chosen of these, what was chosen from a list and so is meant as a whole, not as a part of a word
 */
public record PostQuery(List<String> words, Map<Facet, String> facets, Set<Facet> chosen) {

    /** A phrase stands in straight, English or French quotation marks, the last of which may still be missing. */
    private static final Pattern PART = Pattern.compile(
            "(?:(\\p{L}+):)?" + "(?:[\"“«][\\s\\u00a0\\u202f]*([^\"“”«»]*?)[\\s\\u00a0\\u202f]*(?:[\"”»]|$)|(\\S+))");

    /** What a post can be looked for by, besides its words; each can be written in English and in French. */
    public enum Facet {
        /** The state's id or name. */
        STATE("state", "etat"),
        /** The channel's id, name or label. */
        CHANNEL("channel", "canal"),
        /** The label. */
        LABEL("label", "etiquette"),
        /** The campaign's name. */
        CAMPAIGN("campaign", "campagne"),
        /** It goes out on this day or later. */
        FROM("from", "depuis"),
        /** It goes out on this day or earlier. */
        UNTIL("until", "jusque");

        private final List<String> names;

        Facet(String... names) {
            this.names = List.of(names);
        }

        private static Optional<Facet> named(String name) {
            for (Facet facet : values()) {
                if (facet.names.contains(name)) {
                    return Optional.of(facet);
                }
            }
            return Optional.empty();
        }
    }

    public PostQuery {
        words = List.copyOf(words);
        facets = Map.copyOf(facets);
        chosen = Set.copyOf(chosen);
    }

    /** Reads what was typed, such as {@code marché "bois gravé" state:draft until:2026-12-24}. */
    public static PostQuery parse(String typed) {
        List<String> words = new ArrayList<>();
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        Matcher parts = PART.matcher(typed);
        while (parts.find()) {
            String value = Folded.folded(parts.group(2) == null ? parts.group(3) : parts.group(2));
            Optional<Facet> facet =
                    Optional.ofNullable(parts.group(1)).map(Folded::folded).flatMap(Facet::named);
            if (facet.isPresent()) {
                facets.put(facet.get(), value);
            } else if (parts.group(1) != null) {
                words.add(Folded.folded(parts.group(1)) + ':' + value);
            } else if (!value.isBlank()) {
                words.add(value.strip());
            }
        }
        return new PostQuery(words, facets, Set.of());
    }

    /** Returns this query with one more condition, chosen from a list; an empty value takes it away. */
    public PostQuery withChosen(Facet facet, String value) {
        Set<Facet> more = new HashSet<>(chosen);
        more.add(facet);
        return new PostQuery(words, with(facet, value).facets(), more);
    }

    /** Returns this query with one more condition; an empty value takes it away. */
    public PostQuery with(Facet facet, String value) {
        Map<Facet, String> changed = new EnumMap<>(Facet.class);
        changed.putAll(facets);
        if (value.isBlank()) {
            changed.remove(facet);
        } else {
            changed.put(facet, Folded.folded(value));
        }
        return new PostQuery(words, changed, chosen);
    }

    /** Returns whether nothing is looked for. */
    public boolean isEmpty() {
        return words.isEmpty() && facets.isEmpty();
    }

    /** Returns the day of a condition; empty where there is none or what was typed is no day yet. */
    Optional<LocalDate> day(Facet facet) {
        try {
            return Optional.ofNullable(facets.get(facet)).map(text -> LocalDate.parse(text.toUpperCase(Locale.ROOT)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
