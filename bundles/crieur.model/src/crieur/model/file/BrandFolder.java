package crieur.model.file;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Post;
import crieur.model.Review;
import crieur.model.problem.SyntaxProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Future;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;

/**
 * A brand's folder opened as one model: the brand, its campaigns, their posts and the posts' reviews.
 *
 * <p>Opening reads the files on several threads and puts the objects together on the caller's; whatever is damaged,
 * missing or leads out of the folder is a problem of its file, and everything else is there.
 * {@link #refresh(Path)} brings one file up to date in a time that does not depend on the size of the brand.
 *
 * <p>Not safe for use from several threads at once. {@link crieur.model.post.PostText}s are immutable and may be
 * handed to others.
 */
public final class BrandFolder {
    private final Path folder;
    private final ModelResourceSet resources;
    private final Map<Path, CrieurResource> byFile = new HashMap<>();
    private ModelResource brand;

    private BrandFolder(Path folder) {
        this.folder = folder;
        this.resources = new ModelResourceSet(folder);
    }

    /** Opens a brand's folder on as many threads as there are processors. */
    public static BrandFolder open(Path folder) {
        return open(folder, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Opens a brand's folder.
     *
     * @param folder the folder that has the brand file; one without, or none at all, opens as a brand without a name
     *     and with that problem
     * @param threads how many threads may read, at least 1
     */
    public static BrandFolder open(Path folder, int threads) {
        BrandFolder opened = new BrandFolder(folder.toAbsolutePath().normalize());
        opened.load(threads);
        return opened;
    }

    private void load(int threads) {
        try (ParallelLoad load = new ParallelLoad(threads)) {
            List<CampaignRead> reads = new ArrayList<>();
            for (Path campaignFolder : BrandLayout.campaignFolders(folder)) {
                reads.add(new CampaignRead(folder, campaignFolder));
            }
            List<Future<CampaignRead.Posts>> posts = load.start(reads);
            brand = loadBrand();
            register(brand);
            List<CampaignLoad> campaigns = new ArrayList<>();
            ParallelLoad.results(posts).forEach(read -> campaigns.add(new CampaignLoad(folder, read)));
            ParallelLoad.results(load.start(campaigns)).forEach(this::attach);
        }
    }

    private ModelResource loadBrand() {
        List<Path> files = BrandLayout.files(folder, FileKind.BRAND);
        if (files.isEmpty()) {
            String name = FileKind.BRAND.fileName(folder.getFileName().toString());
            return CampaignLoad.missing(folder.resolve(name), FileKind.BRAND);
        }
        return CampaignLoad.load(folder, files.get(0), FileKind.BRAND);
    }

    private void attach(CampaignLoad.Loaded loaded) {
        register(loaded.campaign());
        Campaign campaign = campaignIn(loaded.campaign());
        brand().getCampaigns().add(campaign);
        for (int i = 0; i < loaded.posts().size(); i++) {
            PostResource post = loaded.posts().get(i);
            ModelResource review = loaded.reviews().get(i);
            register(post);
            campaign.getPosts().add(post.post());
            if (review != null) {
                register(review);
                post.post().setReview(reviewIn(review));
            }
        }
    }

    private void register(CrieurResource resource) {
        byFile.put(resource.file().orElseThrow(), resource);
        resources.addNew(resource);
    }

    private static Campaign campaignIn(CrieurResource resource) {
        return (Campaign) resource.getContents().get(0);
    }

    private static Review reviewIn(CrieurResource resource) {
        return (Review) resource.getContents().get(0);
    }

    /** The brand's folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** The brand, without a name if its file is missing or not readable. Another object once that is refreshed. */
    public Brand brand() {
        return (Brand) brand.getContents().get(0);
    }

    /** The resources of the brand, for an editing domain. */
    public ResourceSet resourceSet() {
        return resources;
    }

    /** All files that are open, or missing, in no order. */
    public Collection<CrieurResource> files() {
        return Collections.unmodifiableCollection(byFile.values());
    }

    /** An open file. */
    public Optional<CrieurResource> file(Path file) {
        return Optional.ofNullable(byFile.get(key(file)));
    }

    /** The post of a file. */
    public Optional<Post> post(Path file) {
        return byFile.get(key(file)) instanceof PostResource resource ? Optional.of(resource.post()) : Optional.empty();
    }

    /** The file that an object is in, absolute. */
    public Optional<Path> fileOf(EObject object) {
        return object.eResource() instanceof CrieurResource resource ? resource.file() : Optional.empty();
    }

    /** What is wrong with the form of each file; files without problems are left out. */
    public Map<Path, List<SyntaxProblem>> problems() {
        Map<Path, List<SyntaxProblem>> problems = new TreeMap<>();
        byFile.forEach((file, resource) -> {
            if (!resource.problems().isEmpty()) {
                problems.put(file, resource.problems());
            }
        });
        return problems;
    }

    /**
     * Brings one file up to date with the disk, whether it was changed, added or deleted.
     *
     * <p>A post stays the same object. A brand, campaign or review becomes another one, in the place of the old and with
     * the campaigns, posts or post of the old.
     *
     * @return the object of the file; empty if it is gone, or no file of the model
     */
    public Optional<EObject> refresh(Path file) {
        Path key = key(file);
        Optional<FileKind> kind = FileKind.of(key);
        if (kind.isEmpty() || !key.startsWith(folder)) {
            return Optional.empty();
        }
        CrieurResource known = byFile.get(key);
        if (known != null && kind.get() == FileKind.POST && Files.exists(key)) {
            PostResource post = (PostResource) known;
            post.show(CampaignRead.read(folder, key));
            return Optional.of(post.post());
        }
        return new BrandRefresh(this, key, kind.get()).run(Optional.ofNullable(known));
    }

    /**
     * Writes the file an object is in, atomically.
     *
     * @throws DamagedFileException if a part of the file could not be read and would be lost
     * @throws IOException if it could not be written; the file is as it was
     */
    public void save(EObject object) throws IOException {
        if (object.eResource() == null) {
            throw new IOException("In no file: " + object.eClass().getName());
        }
        object.eResource().save(Map.of());
    }

    /** The review of a post, made in a file beside it if there is none yet; the file is written by {@link #save}. */
    public Review reviewFor(Post post) {
        if (post.getReview() == null) {
            Path file = BrandLayout.reviewOf(fileOf(post).orElseThrow());
            ModelResource resource = CampaignLoad.missing(file, FileKind.REVIEW);
            resource.setProblems(List.of());
            Review review = reviewIn(resource);
            review.setId(UUID.randomUUID().toString());
            review.setPostId(post.getId());
            register(resource);
            post.setReview(review);
        }
        return post.getReview();
    }

    private static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    void forget(CrieurResource resource) {
        byFile.remove(resource.file().orElseThrow());
        resources.remove(resource);
    }

    void add(CrieurResource resource) {
        register(resource);
    }

    void setBrand(ModelResource newBrand) {
        brand = newBrand;
    }
}
