package crieur.rcp.internal.application;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.rcp.internal.DisplayTest;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TitledFilesTest extends DisplayTest {

    @TempDir
    Path home;

    private final WorkbenchLabelProvider platform = new WorkbenchLabelProvider();
    private IProject brand;

    @AfterEach
    void closeBrand() throws CoreException {
        platform.dispose();
        BrandProjects.ofWorkspace().close(brand, new NullProgressMonitor());
    }

    private String label(Path file) {
        return platform.getText(BrandProjects.ofWorkspace().file(file).orElseThrow());
    }

    @Test
    void thePlatformCallsAPostByItsTitleAndOtherFilesByTheirNames() throws IOException, CoreException {
        Path folder = ABrand.write(home.resolve("atelier"));
        Path post = folder.resolve("campaigns/noel/posts/2026-12-24-a.post");
        Path picture = Files.write(post.resolveSibling("a.png"), new byte[0]);
        Files.writeString(post, "---\ntitle: Le réveillon\n---\nBonjour\n");
        brand = BrandProjects.ofWorkspace().open(folder, new NullProgressMonitor());

        until("the post is known", () -> label(post).equals("Le réveillon"));
        assertThat(platform.getImage(BrandProjects.ofWorkspace().file(post).orElseThrow()))
                .isNotNull();
        assertThat(label(picture)).isEqualTo("a.png");
    }
}
