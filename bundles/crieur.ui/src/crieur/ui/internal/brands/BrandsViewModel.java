package crieur.ui.internal.brands;

import crieur.core.inspection.Severity;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the list of brands shows: brands, their campaigns, their posts, filtered and with their worst problem. Used from one
 * thread at a time.
 */
public final class BrandsViewModel {

    private final Function<String, String> states;
    private final Function<Path, Optional<Severity>> problems;
    private List<BrandOutline> brands = List.of();
    private String filter = "";
    private final Map<Object, Object> parents = new HashMap<>();
    private final Map<Path, PostOutline> posts = new HashMap<>();

    /**
     * Creates a model without brands.
     *
     * @param states the name that people see of a state's id
     * @param problems how bad the worst problem of a file is
     */
    public BrandsViewModel(Function<String, String> states, Function<Path, Optional<Severity>> problems) {
        this.states = states;
        this.problems = problems;
    }

    /** Takes the brands that are open now. */
    public void setBrands(List<BrandOutline> open) {
        brands = List.copyOf(open);
        parents.clear();
        posts.clear();
        for (BrandOutline brand : brands) {
            for (CampaignOutline campaign : brand.campaigns()) {
                parents.put(campaign, brand);
                for (PostOutline post : campaign.posts()) {
                    parents.put(post, campaign);
                    posts.put(post.file(), post);
                }
            }
        }
    }

    /** Shows only what has all these words in its names, state or channels; accents and case do not matter. */
    public void filter(String words) {
        filter = folded(words.strip());
    }

    /** Returns whether no brand is open, as opposed to none that passes the filter. */
    public boolean isEmpty() {
        return brands.isEmpty();
    }

    /** Returns whether only part is shown. */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** Returns the brands to show. */
    public List<BrandOutline> roots() {
        return brands.stream()
                .filter(brand -> matches(brand.name()) || !shown(brand).isEmpty())
                .toList();
    }

    /** Returns what to show below a brand or a campaign. */
    public List<?> children(Object element) {
        if (element instanceof BrandOutline brand) {
            return shown(brand);
        }
        return element instanceof CampaignOutline campaign ? shown(campaign) : List.of();
    }

    private List<CampaignOutline> shown(BrandOutline brand) {
        if (filter.isEmpty() || matches(brand.name())) {
            return brand.campaigns();
        }
        return brand.campaigns().stream()
                .filter(campaign -> matches(campaign.name()) || !shown(campaign).isEmpty())
                .toList();
    }

    private List<PostOutline> shown(CampaignOutline campaign) {
        boolean all = filter.isEmpty()
                || matches(campaign.name())
                || parents.get(campaign) instanceof BrandOutline brand && matches(brand.name());
        return all
                ? campaign.posts()
                : campaign.posts().stream().filter(this::matches).toList();
    }

    private boolean matches(PostOutline post) {
        return matches(
                post.title() + ' ' + state(post) + ' ' + channels(post) + ' ' + String.join(" ", post.channels()));
    }

    private boolean matches(String words) {
        String folded = folded(words);
        return filter.isEmpty() || Stream.of(filter.split("\\s+")).allMatch(folded::contains);
    }

    /** Returns the brand of a campaign, or the campaign of a post. */
    public Optional<Object> parent(Object element) {
        return Optional.ofNullable(parents.get(element));
    }

    /** Returns the post that a file holds. */
    public Optional<PostOutline> post(Path file) {
        return Optional.ofNullable(posts.get(file));
    }

    /** Returns the name of a post's state. */
    public String state(PostOutline post) {
        return states.apply(post.state().isEmpty() ? "draft" : post.state());
    }

    /** Returns the names of the channels that a post goes to, as its brand calls them. */
    public String channels(PostOutline post) {
        return String.join(
                ", ", post.channels().stream().map(id -> channelName(post, id)).toList());
    }

    private String channelName(PostOutline post, String id) {
        return parent(post)
                .flatMap(this::parent)
                .map(BrandOutline.class::cast)
                .flatMap(brand -> brand.channels().stream()
                        .filter(channel -> channel.id().equals(id))
                        .findFirst())
                .map(BrandOutline.ChannelOutline::name)
                .orElse(id);
    }

    /** Returns how bad the worst problem of a post is, or of anything below a campaign or brand. */
    public Optional<Severity> worst(Object element) {
        if (element instanceof PostOutline post) {
            return problems.apply(post.file());
        }
        if (element instanceof CampaignOutline campaign) {
            return worse(problems.apply(campaign.file()), worstOf(campaign.posts()));
        }
        return element instanceof BrandOutline brand ? worstOf(brand.campaigns()) : Optional.empty();
    }

    private Optional<Severity> worstOf(List<?> elements) {
        Optional<Severity> worst = Optional.empty();
        for (Object element : elements) {
            worst = worse(worst, worst(element));
            if (worst.filter(Severity.ERROR::equals).isPresent()) {
                return worst;
            }
        }
        return worst;
    }

    private static Optional<Severity> worse(Optional<Severity> one, Optional<Severity> other) {
        return Stream.concat(one.stream(), other.stream()).max(Severity::compareTo);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
