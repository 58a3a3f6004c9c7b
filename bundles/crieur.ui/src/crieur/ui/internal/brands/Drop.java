package crieur.ui.internal.brands;

import crieur.core.check.PostSetting;
import crieur.model.file.FileKind;
import crieur.model.post.PostText;
import crieur.ui.internal.post.media.HeldFile;
import crieur.ui.internal.post.media.PastedPicture;
import crieur.workspace.internal.change.BrandChange;
import crieur.workspace.internal.change.MediaChanges;
import crieur.workspace.internal.change.PostChanges;
import crieur.workspace.internal.outline.BrandOutline;
import crieur.workspace.internal.outline.CampaignOutline;
import crieur.workspace.internal.outline.PostOutline;
import crieur.workspace.internal.picture.PictureFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.graphics.ImageData;

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

    /**
     * Brings a picture that is in no file into a campaign, and adds it to a post if it was dropped on one.
     *
     * @param settings what the post in a file, or in a campaign's folder, stands in
     */
    record BringPicture(
            ImageData picture,
            Optional<PostOutline> post,
            CampaignOutline campaign,
            Function<Path, Optional<PostSetting>> settings)
            implements Drop {
        @Override
        public BrandChange change() throws IOException {
            PastedPicture pasted = new PastedPicture(picture, wantsJpeg());
            List<Path> files = List.of(HeldFile.of(pasted.bytes(), pasted.name()));
            Drop drop = post.map(to -> (Drop) new AddMedia(files, to, campaign))
                    .orElseGet(() -> new BringMedia(files, campaign));
            return drop.change();
        }

        /** In a campaign the picture is for its posts, wherever they go. */
        boolean wantsJpeg() throws IOException {
            Path file = post.map(PostOutline::file).orElse(campaign.file());
            PostText text = post.isEmpty()
                    ? PostText.parse("")
                    : PostText.parse(FileKind.POST.read(file).text());
            Set<String> channels = new LinkedHashSet<>(text.channels());
            if (post.isEmpty()) {
                channels.addAll(campaign.channels());
                campaign.posts().forEach(other -> channels.addAll(other.channels()));
            }
            return PictureFormat.wantsJpeg(text, settings.apply(file), List.copyOf(channels));
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

    /**
     * Returns what dropping a picture that is in no file on an element means; nothing where it is not possible.
     *
     * @param settings what the post in a file, or in a campaign's folder, stands in; asked in the background
     */
    static Optional<Drop> picture(
            BrandsViewModel model, ImageData picture, Object target, Function<Path, Optional<PostSetting>> settings) {
        Optional<CampaignOutline> campaign = target == null ? Optional.empty() : model.campaign(target);
        Optional<PostOutline> post = target instanceof PostOutline one ? Optional.of(one) : Optional.empty();
        return campaign.map(into -> new BringPicture(picture, post, into, settings));
    }

    /** Returns what dropping files on an element means; nothing where it is not possible. */
    static Optional<Drop> files(BrandsViewModel model, List<Path> files, Object target) {
        boolean media = !files.isEmpty() && files.stream().allMatch(MediaChanges::isMedia);
        Optional<CampaignOutline> campaign = media && target != null ? model.campaign(target) : Optional.empty();
        return campaign.map(into ->
                target instanceof PostOutline post ? new AddMedia(files, post, into) : new BringMedia(files, into));
    }
}
