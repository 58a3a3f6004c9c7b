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

/** Reads the files of one campaign's folder, each on its own and without touching what others read. */
final class CampaignLoad implements Callable<CampaignLoad.Loaded> {
    private final Path brandFolder;
    private final Path folder;

    CampaignLoad(Path brandFolder, Path folder) {
        this.brandFolder = brandFolder;
        this.folder = folder;
    }

    /**
     * The files of a campaign, read and not yet put together.
     *
     * @param reviews one for each post in turn, null for a post without
     */
    record Loaded(ModelResource campaign, List<PostResource> posts, List<ModelResource> reviews) {}

    @Override
    public Loaded call() {
        Path posts = folder.resolve(BrandLayout.POSTS);
        List<PostResource> postResources = new ArrayList<>();
        List<ModelResource> reviews = new ArrayList<>();
        if (isInside(posts)) {
            Set<Path> reviewFiles = new HashSet<>(BrandLayout.files(posts, FileKind.REVIEW));
            for (Path post : BrandLayout.files(posts, FileKind.POST)) {
                postResources.add((PostResource) load(brandFolder, post, FileKind.POST));
                Path review = BrandLayout.reviewOf(post);
                boolean reviewed = reviewFiles.contains(review);
                reviews.add(reviewed ? (ModelResource) load(brandFolder, review, FileKind.REVIEW) : null);
            }
        }
        return new Loaded(loadCampaign(), postResources, reviews);
    }

    private ModelResource loadCampaign() {
        Path file = BrandLayout.campaignFile(folder).orElse(null);
        return file == null
                ? missing(BrandLayout.namedCampaignFile(folder), FileKind.CAMPAIGN)
                : (ModelResource) load(brandFolder, file, FileKind.CAMPAIGN);
    }

    private boolean isInside(Path path) {
        boolean linked = Files.isSymbolicLink(path) || Files.isSymbolicLink(folder);
        return !linked || BrandLayout.isInside(brandFolder, path);
    }

    /** An object for a file that is not there. */
    static ModelResource missing(Path file, FileKind kind) {
        ModelResource resource = new ModelResource(URI.createFileURI(file.toString()), kind);
        resource.readNothing();
        resource.setProblems(List.of(
                SyntaxProblem.ofFile(ProblemCode.FILE_MISSING, file.getFileName().toString())));
        return resource;
    }

    /** Reads a file, unless it leads out of the brand's folder. */
    static CrieurResource load(Path brandFolder, Path file, FileKind kind) {
        CrieurResource resource = ModelResourceSet.create(URI.createFileURI(file.toString()), kind);
        if (Files.isSymbolicLink(file) && !BrandLayout.isInside(brandFolder, file)) {
            resource.readNothing();
            resource.setProblems(List.of(SyntaxProblem.ofFile(
                    ProblemCode.FILE_OUTSIDE_BRAND, file.getFileName().toString())));
        } else {
            resource.loadFile(file);
        }
        return resource;
    }
}
