package crieur.model.file;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Post;
import crieur.model.Review;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;

/** Takes one added, changed or deleted file into the model of an open brand. */
final class BrandRefresh {
    private final BrandFolder folder;
    private final Path file;
    private final FileKind kind;

    BrandRefresh(BrandFolder folder, Path file, FileKind kind) {
        this.folder = folder;
        this.file = file;
        this.kind = kind;
    }

    Optional<EObject> run(Optional<CrieurResource> known) {
        boolean exists = Files.exists(file);
        return switch (kind) {
            case POST -> exists ? addPost() : known.flatMap(this::removePost);
            case REVIEW -> review(known, exists);
            case CAMPAIGN -> known.isPresent() || exists && isCampaign() ? campaign(known, exists) : Optional.empty();
            case BRAND -> file.getParent().equals(folder.folder()) && exists ? brand() : Optional.empty();
        };
    }

    private boolean isCampaign() {
        return BrandLayout.isCampaignFolder(folder.folder(), file.getParent());
    }

    private Optional<EObject> addPost() {
        if (!BrandLayout.isAmongPosts(folder.folder(), file)) {
            return Optional.empty();
        }
        Campaign campaign = campaignOf(file.getParent().getParent());
        PostResource resource = PostResource.of(CampaignRead.read(folder.folder(), file));
        folder.add(resource);
        insert(campaign.getPosts(), resource.post());
        Path review = BrandLayout.reviewOf(file);
        if (Files.exists(review)) {
            folder.refresh(review);
        }
        return Optional.of(resource.post());
    }

    private Optional<EObject> removePost(CrieurResource resource) {
        Post post = ((PostResource) resource).post();
        if (post.getCampaign() != null) {
            post.getCampaign().getPosts().remove(post);
        }
        if (post.getReview() != null && post.getReview().eResource() instanceof CrieurResource review) {
            folder.forget(review);
        }
        folder.forget(resource);
        return Optional.empty();
    }

    private Optional<EObject> review(Optional<CrieurResource> known, boolean exists) {
        known.ifPresent(folder::forget);
        Optional<Post> post = folder.post(BrandLayout.postOf(file));
        if (!exists || post.isEmpty()) {
            post.ifPresent(orphan -> orphan.setReview(null));
            return Optional.empty();
        }
        ModelResource resource = CampaignLoad.load(folder.folder(), file, kind);
        folder.add(resource);
        Review review = (Review) resource.getContents().get(0);
        post.get().setReview(review);
        return Optional.of(review);
    }

    private Optional<EObject> campaign(Optional<CrieurResource> known, boolean exists) {
        ModelResource resource =
                exists ? CampaignLoad.load(folder.folder(), file, kind) : CampaignLoad.missing(file, kind);
        Campaign fresh = (Campaign) resource.getContents().get(0);
        if (known.isEmpty()) {
            known = placeholder();
        }
        known.ifPresent(old -> {
            Campaign before = (Campaign) old.getContents().get(0);
            fresh.getPosts().addAll(List.copyOf(before.getPosts()));
            folder.brand().getCampaigns().remove(before);
            folder.forget(old);
        });
        folder.add(resource);
        insert(folder.brand().getCampaigns(), fresh);
        return Optional.of(fresh);
    }

    /** The campaign that stood in for the missing file of this folder. */
    private Optional<CrieurResource> placeholder() {
        return folder.brand().getCampaigns().stream()
                .map(EObject::eResource)
                .filter(CrieurResource.class::isInstance)
                .map(CrieurResource.class::cast)
                .filter(resource -> resource.file().orElseThrow().getParent().equals(file.getParent()))
                .findFirst();
    }

    private Optional<EObject> brand() {
        ModelResource resource = CampaignLoad.load(folder.folder(), file, kind);
        Brand before = folder.brand();
        Brand fresh = (Brand) resource.getContents().get(0);
        fresh.getCampaigns().addAll(List.copyOf(before.getCampaigns()));
        folder.forget((CrieurResource) before.eResource());
        folder.add(resource);
        folder.setBrand(resource);
        return Optional.of(fresh);
    }

    private Campaign campaignOf(Path campaignFolder) {
        for (Campaign campaign : folder.brand().getCampaigns()) {
            if (pathOf(campaign).getParent().equals(campaignFolder)) {
                return campaign;
            }
        }
        Path campaignFile =
                BrandLayout.campaignFile(campaignFolder).orElse(BrandLayout.namedCampaignFile(campaignFolder));
        BrandRefresh refresh = new BrandRefresh(folder, campaignFile, FileKind.CAMPAIGN);
        return (Campaign)
                refresh.campaign(Optional.empty(), Files.exists(campaignFile)).orElseThrow();
    }

    private <T extends EObject> void insert(List<T> list, T added) {
        List<Path> paths = list.stream().map(this::pathOf).toList();
        int found = Collections.binarySearch(paths, pathOf(added), Comparator.naturalOrder());
        list.add(found < 0 ? -found - 1 : found, added);
    }

    private Path pathOf(EObject object) {
        return ((CrieurResource) object.eResource()).file().orElseThrow();
    }
}
