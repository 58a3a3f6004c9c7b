package crieur.workspace.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.workspace.internal.creation.NewBrand;
import crieur.workspace.internal.project.BrandProjects;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandBuilderTest {

    @TempDir
    Path home;

    private final BrandProjects projects = BrandProjects.ofWorkspace();
    private Path folder;
    private Path posts;
    private IProject project;

    @BeforeEach
    void openBrand() throws IOException, CoreException {
        folder = new NewBrand(
                        "Atelier",
                        "fr",
                        ZoneId.of("UTC"),
                        List.of("crieur.networks.x", "crieur.networks.instagram"),
                        "Noël")
                .createIn(home);
        posts = folder.resolve("campaigns/noel/posts");
        write("good.post", "Tout va bien.");
        write("bad.post", "Tout va bien !!!!");
        project = projects.open(folder, new NullProgressMonitor());
        build();
    }

    @AfterEach
    void closeBrand() throws CoreException {
        projects.close(project, new NullProgressMonitor());
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(
                posts.resolve(name), "---\ntitle: " + name + "\nchannels: [x]\nstate: draft\n---\n" + text + "\n");
    }

    private void build() throws CoreException {
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    private List<IMarker> markers(String file) throws CoreException {
        return Arrays.stream(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(marker -> marker.getResource().getName().equals(file))
                .filter(marker ->
                        marker.getAttribute(FindingMarkers.INSPECTION, "").equals("crieur.core.repeatedPunctuation"))
                .toList();
    }

    @Test
    void marksWhatIsWrongAtItsPlaceAndNothingElse() throws CoreException {
        assertThat(markers("good.post")).isEmpty();
        assertThat(markers("bad.post")).singleElement().satisfies(marker -> {
            assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isEqualTo(6);
            assertThat(marker.getAttribute(FindingMarkers.FIXABLE, false)).isTrue();
            assertThat(marker.getAttribute(IMarker.CHAR_END, 0) - marker.getAttribute(IMarker.CHAR_START, 0))
                    .isEqualTo(4);
        });
    }

    @Test
    void aSavedFileIsCheckedAgainAndTheOthersKeepTheirMarkers() throws IOException, CoreException {
        long kept = markers("bad.post").get(0).getId();

        write("good.post", "Et voilà ????");
        build();

        assertThat(markers("good.post")).hasSize(1);
        assertThat(markers("bad.post")).singleElement().satisfies(marker -> assertThat(marker.getId())
                .isEqualTo(kept));
    }

    @Test
    void aMendedFileLosesItsMarkers() throws IOException, CoreException {
        write("bad.post", "Tout va mieux.");
        build();

        assertThat(markers("bad.post")).isEmpty();
    }

    @Test
    void leavesTheFolderOfTheBrandAsItWas() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .collect(Collectors.toSet());
            assertThat(names)
                    .containsExactlyInAnyOrder(
                            "atelier.brand",
                            "campaigns/noel/noel.campaign",
                            "campaigns/noel/posts/good.post",
                            "campaigns/noel/posts/bad.post");
        }
    }

    @Test
    void aFolderIsOpenedOnce() throws CoreException {
        assertThat(projects.open(folder, new NullProgressMonitor())).isEqualTo(project);
        assertThat(projects.file(posts.resolve("bad.post")))
                .hasValueSatisfying(file -> assertThat(file.exists()).isTrue());
    }

    @Test
    void closingABrandKeepsItsFiles() throws IOException, CoreException {
        IProject other = projects.open(
                new NewBrand("Autre", "fr", ZoneId.of("UTC"), List.of(), "Une").createIn(home),
                new NullProgressMonitor());

        projects.close(other, new NullProgressMonitor());

        assertThat(home.resolve("autre/autre.brand")).exists();
        assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject("autre").exists())
                .isFalse();
    }

    private boolean isMendable(String post, String inspection) throws CoreException {
        List<IMarker> found = Arrays.stream(project.findMarkers(FindingMarkers.TYPE, true, IResource.DEPTH_INFINITE))
                .filter(marker -> marker.getResource().getName().equals(post))
                .filter(marker ->
                        marker.getAttribute(FindingMarkers.INSPECTION, "").equals(inspection))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0).getAttribute(FindingMarkers.MENDABLE, false);
    }

    private void refused(String media) throws IOException, CoreException {
        Files.writeString(
                posts.resolve("media.post"),
                "---\ntitle: Image\nchannels: [instagram]\nstate: draft\nmedia:\n  - file: " + media
                        + "\n    alt: Une affiche\n---\nVoilà\n");
        build();
    }

    @Test
    void aRefusedPictureIsMendedWithoutAPersonLooking() throws IOException, CoreException {
        BufferedImage picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", posts.resolve("a.png").toFile());

        refused("a.png");

        assertThat(isMendable("media.post", "crieur.core.mediaFit")).isTrue();
    }

    @Test
    void whatNoJpegFileCanTakeThePlaceOfIsNot() throws IOException, CoreException {
        Files.writeString(
                posts.resolve("a.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"400\" height=\"400\"></svg>");

        refused("a.svg");

        assertThat(isMendable("media.post", "crieur.core.mediaFit")).isFalse();
    }

    @Test
    void aFixThatAPersonMustLookAtMendsNothingByItself() throws IOException, CoreException {
        Files.writeString(
                posts.resolve("odd.post"), "---\ntitle: Odd\nchannels: [x]\nstate: drafft\n---\nVoilà !!!!\n");
        build();

        assertThat(isMendable("odd.post", "crieur.core.state")).isFalse();
        assertThat(isMendable("odd.post", "crieur.core.repeatedPunctuation")).isTrue();
    }
}
