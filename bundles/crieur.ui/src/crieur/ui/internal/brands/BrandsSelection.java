package crieur.ui.internal.brands;

import crieur.model.file.FileKind;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is selected in the list of brands, and what can be done with it.
 *
 * @param elements brands, campaigns and posts
 */
public record BrandsSelection(List<?> elements) {

    public BrandsSelection {
        elements = List.copyOf(elements);
    }

    /** Returns the posts. */
    public List<PostOutline> posts() {
        return of(PostOutline.class);
    }

    /** Returns the campaigns. */
    public List<CampaignOutline> campaigns() {
        return of(CampaignOutline.class);
    }

    /** Returns the brands. */
    public List<BrandOutline> brands() {
        return of(BrandOutline.class);
    }

    private <T> List<T> of(Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Returns the element, if there is only one. */
    public Optional<Object> single() {
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }

    /** Returns whether all are posts, and there is one. */
    public boolean isPosts() {
        return !elements.isEmpty() && posts().size() == elements.size();
    }

    /** Returns whether there are only posts and campaigns, which can be deleted; a brand is closed instead. */
    public boolean isDeletable() {
        return !elements.isEmpty() && brands().isEmpty();
    }

    /** Returns the posts that are not in one of the selected campaigns, which go with it anyway. */
    public List<PostOutline> loosePosts() {
        return posts().stream()
                .filter(post -> campaigns().stream().noneMatch(campaign -> post.file()
                        .startsWith(campaign.file().getParent())))
                .toList();
    }

    /** Returns the files on the disk: posts, folders of campaigns, folders of brands. */
    public List<Path> files() {
        return elements.stream()
                .map(BrandsViewModel::key)
                .map(key -> FileKind.CAMPAIGN.is(key) ? key.getParent() : key)
                .toList();
    }
}
