package crieur.workspace.internal.project;

import crieur.model.file.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The brands that are open in the workspace, wherever their folders lie.
 *
 * <p>A brand's folder stays as it is: the project that stands for it lives in the workspace and links to the folder. Where
 * a team keeps a {@code .project} with our nature in the folder, that project is opened in place instead. Thread-safe.
 */
public final class BrandProjects {

    /** The name of the link, in a brand's project, to the brand's folder. */
    private static final String LINK = "brand";

    private final IWorkspace workspace;

    /** Creates access to the brands of a workspace. */
    public BrandProjects(IWorkspace workspace) {
        this.workspace = workspace;
    }

    /** Returns access to the brands of the running workspace. */
    public static BrandProjects ofWorkspace() {
        return new BrandProjects(ResourcesPlugin.getWorkspace());
    }

    /** Returns the projects of the open brands, in the order of their names. */
    public List<IProject> all() {
        return Arrays.stream(workspace.getRoot().getProjects())
                .filter(BrandProjects::isBrand)
                .toList();
    }

    /** Returns whether a project is open and a brand's. */
    public static boolean isBrand(IProject project) {
        try {
            return project.isOpen() && project.hasNature(BrandNature.ID);
        } catch (CoreException e) {
            return false;
        }
    }

    /** Returns the container that holds a brand's files. */
    public static IContainer content(IProject project) {
        IFolder link = project.getFolder(LINK);
        return link.isLinked() ? link : project;
    }

    /** Returns the folder of a brand on the disk; nothing if it is not there. */
    public static Optional<Path> folder(IProject project) {
        return Optional.ofNullable(content(project).getLocation()).map(location -> location.toPath());
    }

    /** Returns the file of the workspace for a path on the disk, if an open brand holds it. */
    public Optional<IFile> file(Path path) {
        for (IProject project : all()) {
            Optional<Path> folder = folder(project).filter(path::startsWith);
            if (folder.isPresent()) {
                String inside = folder.get().relativize(path).toString().replace('\\', '/');
                return Optional.of(content(project).getFile(IPath.fromPortableString(inside)));
            }
        }
        return Optional.empty();
    }

    /** Returns whether a folder on the disk holds a brand. */
    public static boolean holdsBrand(Path folder) {
        return brandFile(folder).isPresent();
    }

    private static Optional<Path> brandFile(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(FileKind.BRAND::is).min(Path::compareTo);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Opens the brand in a folder, or returns the project that has it open already.
     *
     * @param folder a folder that {@linkplain #holdsBrand holds a brand}
     * @throws CoreException if the workspace refuses
     */
    public IProject open(Path folder, IProgressMonitor monitor) throws CoreException {
        Path real = folder.toAbsolutePath().normalize();
        for (IProject project : all()) {
            if (folder(project).filter(real::equals).isPresent()) {
                return project;
            }
        }
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        IProject project = create(real, progress.split(4));
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(6));
        return project;
    }

    private IProject create(Path folder, SubMonitor progress) throws CoreException {
        Path shared = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
        if (Files.exists(shared)) {
            IProjectDescription description = workspace.loadProjectDescription(IPath.fromPath(shared));
            if (description.hasNature(BrandNature.ID)) {
                return openInPlace(description, folder, progress);
            }
        }
        return openLinked(folder, progress);
    }

    private IProject openInPlace(IProjectDescription description, Path folder, SubMonitor progress)
            throws CoreException {
        IProject project = workspace.getRoot().getProject(freeName(description.getName()));
        description.setName(project.getName());
        description.setLocation(IPath.fromPath(folder));
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        return project;
    }

    /**
     * The nature is there from the first moment: one that comes later makes the platform look for changed encodings in the
     * background, and read open documents again while they are being written.
     */
    private IProject openLinked(Path folder, SubMonitor progress) throws CoreException {
        IProject project =
                workspace.getRoot().getProject(freeName(folder.getFileName().toString()));
        IProjectDescription description = workspace.newProjectDescription(project.getName());
        ICommand check = description.newCommand();
        check.setBuilderName(BrandNature.BUILDER);
        description.setBuildSpec(new ICommand[] {check});
        description.setNatureIds(new String[] {BrandNature.ID});
        project.create(description, progress.split(1));
        project.open(progress.split(1));
        project.getFolder(LINK)
                .createLink(folder.toUri(), IResource.ALLOW_MISSING_LOCAL | IResource.REPLACE, progress.split(2));
        return project;
    }

    private String freeName(String wanted) {
        String name = wanted;
        for (int number = 2; workspace.getRoot().getProject(name).exists(); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    /** Closes a brand; its files stay as they are. */
    public void close(IProject project, IProgressMonitor monitor) throws CoreException {
        project.delete(false, true, monitor);
    }
}
