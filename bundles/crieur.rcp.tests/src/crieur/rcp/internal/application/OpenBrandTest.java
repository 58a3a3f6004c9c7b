package crieur.rcp.internal.application;

import crieur.rcp.internal.DisplayTest;
import crieur.workspace.internal.project.BrandProjects;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test of an open brand. */
abstract class OpenBrandTest extends DisplayTest {

    @TempDir
    Path home;

    Path folder;
    private IProject brand;

    @BeforeEach
    void openBrand() throws IOException, CoreException {
        folder = ABrand.write(home.resolve("atelier"));
        brand = BrandProjects.ofWorkspace().open(folder, new NullProgressMonitor());
    }

    @AfterEach
    void closeBrand() throws CoreException {
        BrandProjects.ofWorkspace().close(brand, new NullProgressMonitor());
    }
}
