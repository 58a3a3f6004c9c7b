package crieur.workspace.internal.search;

import crieur.core.progress.Progress;
import crieur.model.post.PostText;
import crieur.model.source.FileText;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.search.PostQuery.Facet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through the posts of brands: text, title, labels, channels, states, schedule. */
public final class PostSearch {

    /** The most hits told of one post. */
    static final int MOST_OF_ONE_POST = 20;

    private static final int AROUND = 60;

    private static final Pattern KEY = Pattern.compile("(\\p{Alpha}[\\w-]*):[ \\t]+");

    private final Function<String, String> states;

    /**
     * Creates a search.
     *
     * @param states the name that people see of a state's id
     */
    public PostSearch(Function<String, String> states) {
        this.states = states;
    }

    /** A post with what it is in. */
    private record Place(BrandOutline brand, CampaignOutline campaign, PostOutline post) {}

    /** The front matter of a post, whose end is looked for once and only where something was found. */
    private static final class Head {

        private final String source;
        private int end = -1;

        Head(String source) {
            this.source = source;
        }

        boolean holds(int place) {
            end = end < 0 ? PostText.parse(source).baseText().header().start() : end;
            return place < end;
        }
    }

    /**
     * Tells every hit, in the order of the brands.
     *
     * @param hits is told each hit, from the calling thread
     */
    public void search(List<BrandOutline> brands, PostQuery query, Progress progress, Consumer<PostHit> hits) {
        List<Place> places = places(brands);
        progress.begin(places.size());
        for (Place place : places) {
            if (progress.isCancelled()) {
                return;
            }
            if (suits(place, query)) {
                text(place.post().file()).ifPresent(text -> search(place, text, query, hits));
            }
            progress.worked(1);
        }
    }

    private static List<Place> places(List<BrandOutline> brands) {
        List<Place> places = new ArrayList<>();
        for (BrandOutline brand : brands) {
            for (CampaignOutline campaign : brand.campaigns()) {
                campaign.posts().forEach(post -> places.add(new Place(brand, campaign, post)));
            }
        }
        return places;
    }

    private boolean suits(Place place, PostQuery query) {
        return has(query, Facet.STATE, List.of(place.post().state(), stateName(place.post())))
                && has(query, Facet.CHANNEL, channels(place))
                && has(query, Facet.CAMPAIGN, List.of(place.campaign().name()))
                && isWithin(place.post().at().map(ZonedDateTime::toLocalDate), query);
    }

    private String stateName(PostOutline post) {
        return states.apply(post.state().isEmpty() ? "draft" : post.state());
    }

    private static boolean has(PostQuery query, Facet facet, List<String> values) {
        String wanted = query.facets().get(facet);
        Predicate<String> matches =
                query.chosen().contains(facet) ? value -> value.equals(wanted) : value -> value.contains(wanted);
        return wanted == null || values.stream().map(Folded::folded).anyMatch(matches);
    }

    private static List<String> channels(Place place) {
        List<String> names = new ArrayList<>(place.post().channels());
        for (ChannelOutline channel : place.brand().channels()) {
            if (place.post().channels().contains(channel.id())) {
                names.add(channel.name());
                names.add(channel.label());
            }
        }
        return names;
    }

    private static boolean isWithin(Optional<LocalDate> day, PostQuery query) {
        Optional<LocalDate> from = query.day(Facet.FROM);
        Optional<LocalDate> until = query.day(Facet.UNTIL);
        boolean late =
                from.isEmpty() || day.filter(date -> !date.isBefore(from.get())).isPresent();
        return late
                && (until.isEmpty()
                        || day.filter(date -> !date.isAfter(until.get())).isPresent());
    }

    private static Optional<String> text(Path file) {
        try {
            return Optional.of(FileText.decode(Files.readAllBytes(file)).text());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void search(Place place, String source, PostQuery query, Consumer<PostHit> hits) {
        if (query.facets().containsKey(Facet.LABEL)
                && !has(query, Facet.LABEL, PostText.parse(source).labels())) {
            return;
        }
        Folded folded = Folded.of(source);
        String facts = Folded.folded(stateName(place.post()) + "\n" + String.join("\n", channels(place)));
        for (String word : query.words()) {
            if (!folded.text().contains(word) && !facts.contains(word)) {
                return;
            }
        }
        Head head = new Head(source);
        int told = 0;
        for (String word : query.words()) {
            int at = folded.text().indexOf(word);
            while (at >= 0 && told < MOST_OF_ONE_POST) {
                int start = folded.origin(at);
                hits.accept(hit(place, head, start, Math.max(start, folded.origin(at + word.length()))));
                told++;
                at = folded.text().indexOf(word, at + word.length());
            }
        }
        if (told == 0) {
            int start = PostText.parse(source).baseText().map().toFile(0);
            hits.accept(hit(place, head, Math.min(start, source.length()), Math.min(start, source.length())));
        }
    }

    private static PostHit hit(Place place, Head head, int start, int end) {
        String source = head.source;
        int lineStart = source.lastIndexOf('\n', start - 1) + 1;
        int lineEnd = source.indexOf('\n', start) < 0 ? source.length() : source.indexOf('\n', start);
        Matcher field = KEY.matcher(source).region(lineStart, lineEnd);
        boolean valued = head.holds(start) && field.lookingAt() && field.end() <= start;
        int first = valued ? field.end() : lineStart;
        int from = Math.max(first, start - AROUND);
        int to = Math.max(end, Math.min(lineEnd, end + AROUND));
        String before = from > first ? "…" : "";
        String excerpt = before + source.substring(from, to).replace('\n', ' ') + (to < lineEnd ? "…" : "");
        int line = 1
                + (int) source.substring(0, start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int shift = before.length() - from;
        return new PostHit(
                place.post().file(),
                place.post().title(),
                place.campaign().name(),
                line,
                start,
                end,
                valued ? Optional.of(field.group(1)) : Optional.empty(),
                excerpt,
                start + shift,
                end + shift);
    }
}
