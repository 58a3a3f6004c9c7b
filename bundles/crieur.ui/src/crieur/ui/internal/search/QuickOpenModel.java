package crieur.ui.internal.search;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.search.Fuzzy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** The posts and campaigns that a few typed letters mean, the likeliest first. Immutable. */
public final class QuickOpenModel {

    /** The most that is worth showing. */
    public static final int MOST = 200;

    private final List<Entry> entries;

    /**
     * Something that can be opened.
     *
     * @param file its file
     * @param name its title or name
     * @param place what it is in
     * @param state the state of a post; empty for a campaign
     * @param post whether it is a post
     */
    public record Entry(Path file, String name, String place, String state, boolean post) {}

    private record Scored(Entry entry, int score) {}

    private QuickOpenModel(List<Entry> entries) {
        this.entries = entries;
    }

    /** Returns a model of the posts, and of the campaigns too if that is wanted. */
    public static QuickOpenModel of(List<BrandOutline> brands, boolean campaigns) {
        List<Entry> entries = new ArrayList<>();
        for (BrandOutline brand : brands) {
            for (CampaignOutline campaign : brand.campaigns()) {
                if (campaigns) {
                    entries.add(new Entry(campaign.file(), campaign.name(), brand.name(), "", false));
                }
                for (PostOutline post : campaign.posts()) {
                    entries.add(new Entry(
                            post.file(), post.title(), campaign.name() + " · " + brand.name(), post.state(), true));
                }
            }
        }
        return new QuickOpenModel(List.copyOf(entries));
    }

    /** Returns everything. */
    public List<Entry> all() {
        return entries;
    }

    /** Returns what fits, the best first; a name counts more than the place or the file. */
    public List<Entry> find(String typed) {
        Fuzzy fuzzy = new Fuzzy(typed);
        List<Scored> found = new ArrayList<>();
        for (Entry entry : entries) {
            score(fuzzy, entry).ifPresent(score -> found.add(new Scored(entry, score)));
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::entry)
                .toList();
    }

    private static OptionalInt score(Fuzzy fuzzy, Entry entry) {
        OptionalInt name = fuzzy.score(entry.name());
        if (name.isPresent()) {
            return OptionalInt.of(name.getAsInt() * 2);
        }
        OptionalInt whole = fuzzy.score(
                entry.name() + ' ' + entry.place() + ' ' + entry.file().getFileName());
        return whole.isPresent() ? OptionalInt.of(whole.getAsInt()) : whole;
    }
}
