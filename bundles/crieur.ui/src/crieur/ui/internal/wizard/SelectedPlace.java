package crieur.ui.internal.wizard;

import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where something new belongs, as what is selected or being edited suggests. */
final class SelectedPlace {

    private final List<BrandOutline> brands;
    private final Optional<Path> file;

    /**
     * Creates a suggestion.
     *
     * @param selected what is selected: an outline, or anything else
     * @param edited the file that is being edited
     */
    SelectedPlace(List<BrandOutline> brands, Object selected, Optional<Path> edited) {
        this.brands = brands;
        this.file = path(selected).or(() -> edited);
    }

    private static Optional<Path> path(Object selected) {
        if (selected instanceof PostOutline post) {
            return Optional.of(post.file());
        }
        if (selected instanceof CampaignOutline campaign) {
            return Optional.of(campaign.file());
        }
        return selected instanceof BrandOutline brand ? Optional.of(brand.folder()) : Optional.empty();
    }

    /** Returns the brand: the one that holds what is selected, else the first. */
    Optional<BrandOutline> brand() {
        return brands.stream()
                .filter(brand ->
                        file.filter(path -> path.startsWith(brand.folder())).isPresent())
                .findFirst()
                .or(() -> brands.stream().findFirst());
    }

    /** Returns all campaigns, those of that brand first. */
    List<CampaignOutline> campaigns() {
        List<CampaignOutline> campaigns = new ArrayList<>();
        brand().ifPresent(brand -> campaigns.addAll(brand.campaigns()));
        brands.stream()
                .filter(other -> brand().filter(other::equals).isEmpty())
                .forEach(other -> campaigns.addAll(other.campaigns()));
        return campaigns;
    }

    /** Returns the campaign: the one that holds what is selected, else the last of the brand. */
    Optional<CampaignOutline> campaign() {
        Optional<CampaignOutline> selected = campaigns().stream()
                .filter(campaign -> file.filter(
                                path -> path.startsWith(campaign.file().getParent()))
                        .isPresent())
                .findFirst();
        return selected.or(() -> brand().stream()
                        .flatMap(brand -> brand.campaigns().stream())
                        .reduce((earlier, later) -> later))
                .or(() -> campaigns().stream().findFirst());
    }

    /** Returns the brand of a campaign. */
    Optional<BrandOutline> brandOf(CampaignOutline campaign) {
        return brands.stream()
                .filter(brand -> campaign.file().startsWith(brand.folder()))
                .findFirst();
    }

    /** Returns the channels that a new post of a campaign goes to: those its other posts go to, else all of the brand. */
    List<String> usualChannels(CampaignOutline campaign) {
        List<String> used = campaign.posts().stream()
                .flatMap(post -> post.channels().stream())
                .distinct()
                .toList();
        return used.isEmpty()
                ? brandOf(campaign).stream()
                        .flatMap(brand -> brand.channels().stream())
                        .map(BrandOutline.ChannelOutline::id)
                        .toList()
                : used;
    }
}
