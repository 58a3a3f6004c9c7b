package crieur.model.file;

import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;

/** Makes resources of the files of one campaign's folder, without touching what others make. */
final class CampaignLoad implements Callable<CampaignLoad.Loaded> {
    private final Path brandFolder;
    private final CampaignRead.Posts read;

    CampaignLoad(Path brandFolder, CampaignRead.Posts read) {
        this.brandFolder = brandFolder;
        this.read = read;
    }

    /**
     * The files of a campaign, not yet put together.
     *
     * @param reviews one for each post in turn, null for a post without
     */
    record Loaded(ModelResource campaign, List<PostResource> posts, List<@Nullable ModelResource> reviews) {}

    @Override
    public Loaded call() {
        Path posts = read.campaignFolder().resolve(BrandLayout.POSTS);
        Set<Path> reviewFiles =
                read.posts().isEmpty() ? Set.of() : new HashSet<>(BrandLayout.files(posts, FileKind.REVIEW));
        List<PostResource> postResources = new ArrayList<>(read.posts().size());
        List<@Nullable ModelResource> reviews = new ArrayList<>(read.posts().size());
        for (CampaignRead.Read post : read.posts()) {
            postResources.add(PostResource.of(post));
            Path review = BrandLayout.reviewOf(post.file());
            boolean reviewed = reviewFiles.contains(review);
            reviews.add(reviewed ? load(brandFolder, review, FileKind.REVIEW) : null);
        }
        return new Loaded(loadCampaign(), postResources, reviews);
    }

    private ModelResource loadCampaign() {
        Path file = BrandLayout.campaignFile(read.campaignFolder()).orElse(null);
        return file == null
                ? missing(BrandLayout.namedCampaignFile(read.campaignFolder()), FileKind.CAMPAIGN)
                : load(brandFolder, file, FileKind.CAMPAIGN);
    }

    /** An object for a file that is not there. */
    static ModelResource missing(Path file, FileKind kind) {
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), kind);
        String name = file.getFileName().toString();
        resource.accept(LimitedFile.refused(SyntaxProblem.ofFile(ProblemCode.FILE_MISSING, name)));
        return resource;
    }

    /** Reads a file, unless it leads out of the brand's folder. */
    static ModelResource load(Path brandFolder, Path file, FileKind kind) {
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), kind);
        boolean linked = Files.isSymbolicLink(file)
                || Files.isSymbolicLink(file.getParent())
                || Files.isSymbolicLink(file.getParent().getParent());
        if (linked && !BrandLayout.isInside(brandFolder, file)) {
            String name = file.getFileName().toString();
            resource.accept(LimitedFile.refused(SyntaxProblem.ofFile(ProblemCode.FILE_OUTSIDE_BRAND, name)));
        } else {
            resource.loadFile(file);
        }
        return resource;
    }
}
