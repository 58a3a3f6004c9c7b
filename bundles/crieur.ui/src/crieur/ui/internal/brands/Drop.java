package crieur.ui.internal.brands;

import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.MediaChanges;
import crieur.workspace.internal.change.PostChanges;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What dropping something on an element of the list of brands means. */
public sealed interface Drop {

    /** Returns the change that the drop makes. */
    BrandChange change() throws IOException;

    /** Moves posts to another campaign of their brand. */
    record MovePosts(List<Path> posts, CampaignOutline from, CampaignOutline to) implements Drop {
        @Override
        public BrandChange change() throws IOException {
            return PostChanges.move(posts, from, to);
        }
    }

    /** Brings files into a campaign. */
    record BringMedia(List<Path> files, CampaignOutline campaign) implements Drop {
        @Override
        public BrandChange change() {
            return MediaChanges.bringIn(files, campaign.file());
        }
    }

    /** Brings files into a post's campaign and adds them to the post. */
    record AddMedia(List<Path> files, PostOutline post, CampaignOutline campaign) implements Drop {
        @Override
        public BrandChange change() throws IOException {
            return MediaChanges.addTo(post.file(), files, campaign.file());
        }
    }

    /** Returns what dropping posts on an element means; nothing where it is not possible. */
    static Optional<Drop> posts(BrandsViewModel model, BrandsSelection dragged, Object target) {
        Optional<CampaignOutline> to = target == null ? Optional.empty() : model.campaign(target);
        if (to.isEmpty() || !dragged.isPosts()) {
            return Optional.empty();
        }
        List<CampaignOutline> from = dragged.posts().stream()
                .map(model::campaign)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        boolean possible = from.size() == 1
                && !from.get(0).file().equals(to.get().file())
                && sameBrand(model, from.get(0), to.get());
        List<Path> files = dragged.posts().stream().map(PostOutline::file).toList();
        return possible ? Optional.of(new MovePosts(files, from.get(0), to.get())) : Optional.empty();
    }

    private static boolean sameBrand(BrandsViewModel model, CampaignOutline one, CampaignOutline other) {
        return model.brand(one)
                .map(BrandOutline::folder)
                .equals(model.brand(other).map(BrandOutline::folder));
    }

    /** Returns what dropping files on an element means; nothing where it is not possible. */
    static Optional<Drop> files(BrandsViewModel model, List<Path> files, Object target) {
        boolean media = !files.isEmpty() && files.stream().allMatch(MediaChanges::isMedia);
        Optional<CampaignOutline> campaign = media && target != null ? model.campaign(target) : Optional.empty();
        return campaign.map(into ->
                target instanceof PostOutline post ? new AddMedia(files, post, into) : new BringMedia(files, into));
    }
}
