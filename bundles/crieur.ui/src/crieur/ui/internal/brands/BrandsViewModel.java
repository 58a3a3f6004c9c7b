package crieur.ui.internal.brands;

import crieur.core.inspection.Severity;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.BrandOutline.ChannelOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.search.Folded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the list of brands shows: brands, their campaigns, their posts, filtered and with their worst problem. Used from one
 * thread at a time; what is asked for repeatedly is worked out once.
 */
public final class BrandsViewModel {

    private final Function<String, String> states;
    private final Function<Path, Optional<Severity>> problems;
    private List<BrandOutline> brands = List.of();
    private List<String> filter = List.of();
    private List<BrandOutline> shownBrands = List.of();
    private final Map<Path, List<CampaignOutline>> shownCampaigns = new HashMap<>();
    private final Map<Path, List<PostOutline>> shownPosts = new HashMap<>();
    private final Map<Path, BrandOutline> brandOfCampaign = new HashMap<>();
    private final Map<Path, CampaignOutline> campaignOfPost = new HashMap<>();
    private final Map<Path, String> folded = new HashMap<>();
    private final Map<Path, Optional<Severity>> worst = new HashMap<>();

    /**
     * Creates a model without brands.
     *
     * @param states the name that people see of a state's id
     * @param problems how bad the worst problem of a file is, or of a brand's own file by the brand's folder
     */
    public BrandsViewModel(Function<String, String> states, Function<Path, Optional<Severity>> problems) {
        this.states = states;
        this.problems = problems;
    }

    /**
     * Takes the brands that are open now.
     *
     * @return the keys of what was shown before and is known by another key now, which is the value
     */
    public Map<Object, Object> setBrands(List<BrandOutline> open) {
        Map<Object, Object> renamed = RenamedCampaigns.between(brands, open);
        brands = List.copyOf(open);
        brandOfCampaign.clear();
        campaignOfPost.clear();
        folded.clear();
        worst.clear();
        for (BrandOutline brand : brands) {
            for (CampaignOutline campaign : brand.campaigns()) {
                brandOfCampaign.put(campaign.file(), brand);
                campaign.posts().forEach(post -> campaignOfPost.put(post.file(), campaign));
            }
        }
        show();
        return renamed;
    }

    /** Learns that problems came or went. */
    public void problemsChanged() {
        worst.clear();
    }

    /** Shows only what has all these words in its names, state or channels; accents and case do not matter. */
    public void filter(String words) {
        filter = Stream.of(Folded.folded(words).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        show();
    }

    private void show() {
        shownCampaigns.clear();
        shownPosts.clear();
        List<BrandOutline> found = new ArrayList<>();
        for (BrandOutline brand : brands) {
            boolean named = matches(Folded.folded(brand.name()));
            List<CampaignOutline> campaigns = new ArrayList<>();
            for (CampaignOutline campaign : brand.campaigns()) {
                boolean all = named || matches(Folded.folded(campaign.name()));
                List<PostOutline> posts = all ? campaign.posts() : matching(campaign);
                if (all || !posts.isEmpty()) {
                    campaigns.add(campaign);
                    shownPosts.put(campaign.file(), posts);
                }
            }
            if (named || !campaigns.isEmpty()) {
                found.add(brand);
                shownCampaigns.put(brand.folder(), List.copyOf(campaigns));
            }
        }
        shownBrands = List.copyOf(found);
    }

    private List<PostOutline> matching(CampaignOutline campaign) {
        return campaign.posts().stream().filter(post -> matches(words(post))).toList();
    }

    private String words(PostOutline post) {
        return folded.computeIfAbsent(
                post.file(),
                file -> Folded.folded(post.title()
                        + ' '
                        + state(post)
                        + ' '
                        + channels(post)
                        + ' '
                        + String.join(" ", post.channels())));
    }

    private boolean matches(String words) {
        return filter.stream().allMatch(words::contains);
    }

    /** Returns whether no brand is open, as opposed to none that passes the filter. */
    public boolean isEmpty() {
        return brands.isEmpty();
    }

    /** Returns whether only part is shown. */
    public boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** Returns the brands that are open, shown or not. */
    List<BrandOutline> all() {
        return brands;
    }

    /** Returns the brands to show. */
    public List<BrandOutline> roots() {
        return shownBrands;
    }

    /** Returns what to show below a brand or a campaign. */
    public List<?> children(Object element) {
        if (element instanceof BrandOutline brand) {
            return shownCampaigns.getOrDefault(brand.folder(), List.of());
        }
        return element instanceof CampaignOutline campaign
                ? shownPosts.getOrDefault(campaign.file(), List.of())
                : List.of();
    }

    /** Returns what an element is known by: its file, or the folder of a brand. */
    public static Path key(Object element) {
        if (element instanceof PostOutline post) {
            return post.file();
        }
        return element instanceof CampaignOutline campaign ? campaign.file() : ((BrandOutline) element).folder();
    }

    /** Returns the brand of a campaign, or the campaign of a post. */
    public Optional<Object> parent(Object element) {
        if (element instanceof PostOutline post) {
            return Optional.ofNullable(campaignOfPost.get(post.file()));
        }
        return element instanceof CampaignOutline campaign
                ? Optional.ofNullable(brandOfCampaign.get(campaign.file()))
                : Optional.empty();
    }

    /** Returns the campaign that an element is, or is in. */
    public Optional<CampaignOutline> campaign(Object element) {
        return element instanceof CampaignOutline campaign
                ? Optional.of(campaign)
                : parent(element).filter(CampaignOutline.class::isInstance).map(CampaignOutline.class::cast);
    }

    /** Returns the brand that an element is, or is in. */
    public Optional<BrandOutline> brand(Object element) {
        return element instanceof BrandOutline brand
                ? Optional.of(brand)
                : campaign(element).map(campaign -> brandOfCampaign.get(campaign.file()));
    }

    /** Returns the keys that lead to a file or a brand's folder, from the brand down; nothing where no open brand has it. */
    public Optional<List<Object>> path(Path file) {
        CampaignOutline campaign = campaignOfPost.get(file);
        BrandOutline brand = brandOfCampaign.get(campaign == null ? file : campaign.file());
        if (brand == null) {
            return brands.stream()
                    .map(BrandOutline::folder)
                    .filter(file::equals)
                    .<List<Object>>map(List::of)
                    .findFirst();
        }
        return Optional.of(
                campaign == null ? List.of(brand.folder(), file) : List.of(brand.folder(), campaign.file(), file));
    }

    /** Returns the name of a post's state. */
    public String state(PostOutline post) {
        return states.apply(post.state().isEmpty() ? "draft" : post.state());
    }

    /** Returns the names of the channels that a post goes to, as its brand calls them. */
    public String channels(PostOutline post) {
        return String.join(
                ", ",
                post.channels().stream()
                        .map(id -> channel(post, id).map(ChannelOutline::label).orElse(id))
                        .toList());
    }

    /** Returns the networks that a post goes to, each once; a channel that the brand does not have counts for none. */
    public List<String> networks(PostOutline post) {
        return post.channels().stream()
                .map(id -> channel(post, id))
                .flatMap(Optional::stream)
                .map(ChannelOutline::network)
                .distinct()
                .toList();
    }

    private Optional<ChannelOutline> channel(PostOutline post, String id) {
        return brand(post).stream()
                .flatMap(brand -> brand.channels().stream())
                .filter(channel -> channel.id().equals(id))
                .findFirst();
    }

    /** Returns how bad the worst problem of a post is, or of anything below a campaign or brand. */
    public Optional<Severity> worst(Object element) {
        if (element instanceof PostOutline post) {
            return problems.apply(post.file());
        }
        Optional<Severity> known = worst.get(key(element));
        if (known == null) {
            known = element instanceof CampaignOutline campaign
                    ? worse(problems.apply(campaign.file()), worstOf(campaign.posts()))
                    : worse(problems.apply(key(element)), worstOf(((BrandOutline) element).campaigns()));
            worst.put(key(element), known);
        }
        return known;
    }

    private Optional<Severity> worstOf(List<?> elements) {
        Optional<Severity> found = Optional.empty();
        for (Object element : elements) {
            found = worse(found, worst(element));
            if (found.filter(Severity.ERROR::equals).isPresent()) {
                return found;
            }
        }
        return found;
    }

    private static Optional<Severity> worse(Optional<Severity> one, Optional<Severity> other) {
        return Stream.concat(one.stream(), other.stream()).max(Severity::compareTo);
    }
}
