package crieur.ui.internal.search;

import static crieur.ui.internal.message.Texts.text;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.search.PostHit;
import crieur.workspace.internal.search.PostQuery;
import crieur.workspace.internal.search.PostQuery.Facet;
import java.nio.file.Path;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** What the search shows: the choices of its conditions, and hits by post. Used from one thread at a time. */
public final class SearchViewModel {

    private final List<Group> groups = new ArrayList<>();
    private final Map<Path, Group> byFile = new LinkedHashMap<>();
    private int hits;

    /**
     * The hits of one post.
     *
     * @param file the post's file
     * @param title its title
     * @param campaign the name of its campaign
     * @param hits the hits, in the order of the file
     */
    public record Group(Path file, String title, String campaign, List<PostHit> hits) {}

    /** Returns the query that the fields ask for; a condition chosen from a list wins over a typed one. */
    public static PostQuery query(String words, String state, String channel, String label) {
        PostQuery query = PostQuery.parse(words);
        query = state.isEmpty() ? query : query.withChosen(Facet.STATE, state);
        query = channel.isEmpty() ? query : query.withChosen(Facet.CHANNEL, channel);
        return label.isEmpty() ? query : query.with(Facet.LABEL, label);
    }

    /** Returns the states that posts are in, by their ids, sorted by what people call them. */
    public static List<String> states(List<BrandOutline> brands, UnaryOperator<String> names) {
        TreeSet<String> states = new TreeSet<>(
                Comparator.comparing(names, Collator.getInstance()).thenComparing(state -> state));
        for (BrandOutline brand : brands) {
            for (CampaignOutline campaign : brand.campaigns()) {
                campaign.posts().stream()
                        .map(PostOutline::state)
                        .map(state -> state.isEmpty() ? "draft" : state)
                        .forEach(states::add);
            }
        }
        return List.copyOf(states);
    }

    /** Returns what people call the channels of the brands, each once, sorted. */
    public static List<String> channels(List<BrandOutline> brands) {
        TreeSet<String> channels = new TreeSet<>(Collator.getInstance());
        brands.stream()
                .flatMap(brand -> brand.channels().stream())
                .map(ChannelOutline::label)
                .forEach(channels::add);
        return List.copyOf(channels);
    }

    /**
     * Returns a hit as it is shown: its line, or what the front matter says by the name that people have for it.
     *
     * @param states the name that people see of a state's id
     */
    public static String line(PostHit hit, UnaryOperator<String> states) {
        String words = hit.excerpt().strip();
        return hit.key()
                .map(key -> text("SearchViewModel.field", name(key), key.equals("state") ? states.apply(words) : words))
                .orElse(words);
    }

    private static String name(String key) {
        return switch (key) {
            case "channels" -> text("SearchViewModel.channels");
            case "labels" -> text("SearchViewModel.labels");
            case "language" -> text("SearchViewModel.language");
            case "schedule" -> text("SearchViewModel.schedule");
            case "state" -> text("SearchViewModel.state");
            case "title" -> text("SearchViewModel.title");
            default -> key;
        };
    }

    /** Forgets the hits of the last search. */
    public void clear() {
        groups.clear();
        byFile.clear();
        hits = 0;
    }

    /** Takes hits. */
    public void add(List<PostHit> found) {
        for (PostHit hit : found) {
            Group group = byFile.computeIfAbsent(hit.file(), file -> {
                Group made = new Group(file, hit.title(), hit.campaign(), new ArrayList<>());
                groups.add(made);
                return made;
            });
            group.hits().add(hit);
            hits++;
        }
    }

    /** Returns the hits by post. */
    public List<Group> groups() {
        return groups;
    }

    /** Returns how many hits there are. */
    public int hits() {
        return hits;
    }
}
