package crieur.model.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crieur.model.Campaign;
import crieur.model.Post;
import crieur.model.Review;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandFolderTest {
    private static final Path EXAMPLE = Path.of("src-test/crieur/model/file/atelier");

    @TempDir
    Path temporary;

    private Path folder;
    private Path posts;

    @BeforeEach
    void copyExample() throws IOException {
        folder = temporary.resolve("atelier");
        posts = folder.resolve("campaigns/rentree-2026/posts");
        try (Stream<Path> files = Files.walk(EXAMPLE)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(EXAMPLE.relativize(file).toString()));
            }
        }
    }

    @Test
    void knowsTheFoldersThatMayNotBeLookedInto() {
        Path campaigns = folder.resolve("campaigns");
        assertThat(BrandLayout.closedFolders(folder)).isEmpty();
        assertThat(BrandLayout.closedFolders(folder, path -> !path.equals(posts)))
                .containsExactly(posts);
        assertThat(BrandLayout.closedFolders(folder, path -> !path.startsWith(posts.getParent())))
                .containsExactly(posts.getParent());
        assertThat(BrandLayout.closedFolders(folder, path -> false)).startsWith(campaigns);
    }

    private static List<ProblemCode> codes(BrandFolder brand, Path file) {
        return brand.problems().getOrDefault(file, List.of()).stream()
                .map(SyntaxProblem::code)
                .toList();
    }

    private static Campaign campaign(BrandFolder brand) {
        return brand.brand().getCampaigns().get(0);
    }

    @Test
    void opensEverythingAsOneModel() {
        BrandFolder brand = BrandFolder.open(folder);
        assertThat(brand.problems()).isEmpty();
        assertThat(brand.brand().getName()).isEqualTo("L’Atelier");
        assertThat(campaign(brand).getPosts())
                .extracting(Post::getTitle)
                .containsExactly("La rentrée de l'atelier", "Ouverture des inscriptions");
        Post post = campaign(brand).getPosts().get(0);
        assertThat(post.getCampaign().getBrand()).isSameAs(brand.brand());
        assertThat(post.scheduledAt()).isEqualTo(ZonedDateTime.parse("2026-09-01T09:00+02:00[Europe/Paris]"));
        assertThat(post.textFor("x")).isEqualTo("Les presses se réveillent. Inscriptions vendredi.");
        assertThat(post.textFor("mastodon")).isEqualTo(post.getText());
        assertThat(campaign(brand).getPosts().get(1).getReview().getComments()).hasSize(1);
        assertThat(brand.fileOf(post)).contains(posts.resolve("2026-09-01-teaser.post"));
    }

    @Test
    void savesNothingThatWasNotChanged() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        for (CrieurResource file : brand.files()) {
            byte[] before = Files.readAllBytes(file.file().orElseThrow());
            file.save(Map.of());
            assertThat(Files.readAllBytes(file.file().orElseThrow())).isEqualTo(before);
        }
    }

    @Test
    void findsTheBrandOfAnyFileInIt() {
        assertThat(BrandLayout.findBrandFolder(posts.resolve("2026-09-01-teaser.post")))
                .contains(folder);
        assertThat(BrandLayout.findBrandFolder(temporary)).isEmpty();
    }

    @Test
    void bringsAChangedPostUpToDateInPlace() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        Path file = posts.resolve("2026-09-01-teaser.post");
        Post post = brand.post(file).orElseThrow();
        Files.writeString(file, Files.readString(file).replace("teaser]", "teaser, other]"));
        assertThat(brand.refresh(file)).containsSame(post);
        assertThat(post.getLabels()).containsExactly("teaser", "other");
    }

    @Test
    void takesInAddedAndDeletedPostsInTheOrderOfTheirNames() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        Path file = Files.writeString(posts.resolve("2026-09-02-new.post"), "---\ntitle: new\n---\n");
        brand.refresh(file);
        assertThat(campaign(brand).getPosts())
                .extracting(Post::getTitle)
                .containsExactly("La rentrée de l'atelier", "new", "Ouverture des inscriptions");
        Files.delete(file);
        assertThat(brand.refresh(file)).isEmpty();
        assertThat(campaign(brand).getPosts()).hasSize(2);
        assertThat(brand.file(file)).isEmpty();
        assertThat(brand.resourceSet().getResources()).hasSize(5);
    }

    @Test
    void keepsPostsAndCampaignsWhenTheFileAroundThemChanges() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        List<Post> before = List.copyOf(campaign(brand).getPosts());
        Path campaignFile = folder.resolve("campaigns/rentree-2026/rentree-2026.campaign");
        Files.writeString(campaignFile, Files.readString(campaignFile).replace("Rentrée 2026", "Rentrée"));
        brand.refresh(campaignFile);
        Path brandFile = folder.resolve("atelier.brand");
        Files.writeString(brandFile, Files.readString(brandFile).replace("L’Atelier", "Atelier"));
        brand.refresh(brandFile);
        assertThat(brand.brand().getName()).isEqualTo("Atelier");
        assertThat(brand.brand().getCampaigns()).extracting(Campaign::getName).containsExactly("Rentrée");
        assertThat(campaign(brand).getPosts()).isEqualTo(before);
    }

    @Test
    void takesInReviewsThatComeAndGo() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        Path review = posts.resolve("2026-09-04-open.review");
        Post post = campaign(brand).getPosts().get(1);
        byte[] bytes = Files.readAllBytes(review);
        Files.delete(review);
        brand.refresh(review);
        assertThat(post.getReview()).isNull();
        Files.write(review, bytes);
        brand.refresh(review);
        assertThat(post.getReview().getApprovals()).hasSize(1);
    }

    @Test
    void beginsAReviewBesideAPost() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        Post post = campaign(brand).getPosts().get(0);
        Review review = brand.reviewFor(post);
        brand.save(review);
        assertThat(posts.resolve("2026-09-01-teaser.review")).content().contains("postId=\"" + post.getId() + "\"");
        assertThat(brand.reviewFor(post)).isSameAs(review);
    }

    @Test
    void opensNothingOutsideTheFolder() throws IOException {
        Path outside = Files.createDirectories(temporary.resolve("outside/posts"));
        Files.writeString(outside.resolve("secret.post"), "---\ntitle: secret\n---\n");
        Files.createSymbolicLink(posts.resolve("linked.post"), outside.resolve("secret.post"));
        Files.createSymbolicLink(folder.resolve("campaigns/linked"), outside.getParent());
        BrandFolder brand = BrandFolder.open(folder);
        assertThat(codes(brand, posts.resolve("linked.post"))).containsExactly(ProblemCode.FILE_OUTSIDE_BRAND);
        assertThat(brand.brand().getCampaigns().stream().flatMap(campaign -> campaign.getPosts().stream()))
                .extracting(Post::getTitle)
                .doesNotContain("secret");
        URI foreign = URI.createFileURI(outside.resolve("secret.post").toString());
        assertThatThrownBy(() -> brand.resourceSet().getResource(foreign, true))
                .hasMessageContaining("Not in the brand");
        assertThat(brand.resourceSet().getURIConverter().exists(URI.createURI("http://192.0.2.1/x.brand"), Map.of()))
                .isFalse();
    }

    @Test
    void opensAFolderInWhichEverythingIsDamaged() throws IOException {
        Files.writeString(folder.resolve("atelier.brand"), "<");
        Files.delete(folder.resolve("campaigns/rentree-2026/rentree-2026.campaign"));
        Files.write(posts.resolve("2026-09-01-teaser.post"), new byte[] {(byte) 0xFF, 0, 10});
        Files.createDirectory(posts.resolve("folder.post"));
        BrandFolder brand = BrandFolder.open(folder);
        assertThat(codes(brand, folder.resolve("atelier.brand"))).containsExactly(ProblemCode.XML_SYNTAX);
        assertThat(codes(brand, folder.resolve("campaigns/rentree-2026/rentree-2026.campaign")))
                .containsExactly(ProblemCode.FILE_MISSING);
        assertThat(codes(brand, posts.resolve("folder.post"))).containsExactly(ProblemCode.FILE_UNREADABLE);
        assertThat(campaign(brand).getPosts()).hasSize(3);
        assertThat(brand.brand().getName()).isNull();
    }

    @Test
    void opensAFolderThatIsNotThere() {
        BrandFolder brand = BrandFolder.open(temporary.resolve("nowhere"));
        assertThat(brand.problems().values()).singleElement().satisfies(problems -> assertThat(problems)
                .extracting(SyntaxProblem::code)
                .containsExactly(ProblemCode.FILE_MISSING));
    }

    @Test
    void readsNoOtherFileForAPostThatWasSaved() throws IOException {
        BrandFolder brand = BrandFolder.open(folder);
        Path saved = posts.resolve("2026-09-01-teaser.post");
        Set<Object> changed = new HashSet<>();
        brand.brand().eAdapters().add(new EContentAdapter() {
            @Override
            public void notifyChanged(Notification notification) {
                super.notifyChanged(notification);
                if (!notification.isTouch()) {
                    changed.add(notification.getNotifier());
                }
            }
        });
        String text = Files.readString(saved);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "---\ntitle: other\n---\n");
            }
        }
        Files.writeString(posts.resolve("unheard-of.post"), "");
        Files.writeString(saved, text.replace("La rentrée de l'atelier", "saved"));
        Post post = (Post) brand.refresh(saved).orElseThrow();
        assertThat(changed).containsExactly(post);
        assertThat(campaign(brand).getPosts())
                .extracting(Post::getTitle)
                .containsExactly("saved", "Ouverture des inscriptions");
        assertThat(brand.problems()).isEmpty();
    }
}
