package crieur.workspace.internal.change;

import crieur.model.file.AtomicFile;
import crieur.model.source.FileText;
import crieur.workspace.internal.project.BrandProjects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;

/** The files of the open brands, through the workspace: open editors follow, and the local history keeps what was there. */
public final class WorkspaceFiles implements BrandFiles {

    private final BrandProjects projects;
    private final Path kept;
    private final IProgressMonitor monitor;

    /**
     * Creates access.
     *
     * @param kept the folder in which deleted files are kept for undo
     */
    public WorkspaceFiles(BrandProjects projects, Path kept, IProgressMonitor monitor) {
        this.projects = projects;
        this.kept = kept;
        this.monitor = monitor;
    }

    /** What the workspace does, with its own exception. */
    @FunctionalInterface
    private interface Action {
        void run() throws CoreException, IOException;
    }

    private static void run(Action action) throws IOException {
        try {
            action.run();
        } catch (CoreException e) {
            throw new IOException(e.getStatus().getMessage(), e);
        }
    }

    private IFile file(Path path) throws IOException {
        return projects.file(path).orElseThrow(() -> new NoSuchFileException(path.toString()));
    }

    private IResource resource(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return file(path);
        }
        return folder(path);
    }

    private IContainer folder(Path path) throws IOException {
        for (IProject project : projects.all()) {
            Path root = BrandProjects.folder(project).orElse(null);
            if (root != null && path.startsWith(root)) {
                IPath inside = IPath.fromPath(root.relativize(path));
                IContainer content = BrandProjects.content(project);
                return path.equals(root) ? content : content.getFolder(inside);
            }
        }
        throw new NoSuchFileException(path.toString());
    }

    @Override
    public FileText read(Path file) throws IOException {
        return FileText.decode(Files.readAllBytes(file));
    }

    @Override
    public void write(Path file, FileText text) throws IOException {
        IFile resource = file(file);
        run(() -> {
            resource.refreshLocal(IResource.DEPTH_ZERO, null);
            keepInHistory(resource);
        });
        AtomicFile.write(file, text.encode());
        run(() -> resource.refreshLocal(IResource.DEPTH_ZERO, null));
    }

    /**
     * Adds a file as it is to its local history.
     *
     * <p>The platform does so only as a part of writing, and does not write atomically: so it is let write, but nothing.
     */
    private void keepInHistory(IFile file) throws CoreException {
        file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, monitor);
    }

    @Override
    public void removeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder) && isEmpty(folder)) {
            IContainer container = folder(folder);
            run(() -> {
                container.refreshLocal(IResource.DEPTH_INFINITE, null);
                container.delete(IResource.NONE, monitor);
            });
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            return !inside.iterator().hasNext();
        }
    }

    @Override
    public void create(Path file, FileText text) throws IOException {
        makeFolders(file.getParent());
        IFile resource = file(file);
        run(() -> resource.create(new ByteArrayInputStream(text.encode()), IResource.NONE, monitor));
    }

    private void makeFolders(Path path) throws IOException {
        IContainer container = folder(path);
        run(() -> container.refreshLocal(IResource.DEPTH_ZERO, null));
        if (!container.exists() && container instanceof IFolder missing) {
            makeFolders(path.getParent());
            run(() -> missing.create(IResource.NONE, true, monitor));
        }
    }

    @Override
    public void copy(Path from, Path to) throws IOException {
        if (Files.isDirectory(from)) {
            copyFolder(from, to);
            return;
        }
        makeFolders(to.getParent());
        IFile target = file(to);
        try (InputStream content = Files.newInputStream(from)) {
            run(() -> target.create(content, IResource.NONE, monitor));
        }
    }

    private void copyFolder(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                makeFolders(to.resolve(from.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                copy(file, to.resolve(from.relativize(file).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        makeFolders(to.getParent());
        IResource source = resource(from);
        IPath target =
                folder(to.getParent()).getFullPath().append(to.getFileName().toString());
        run(() -> {
            source.refreshLocal(IResource.DEPTH_INFINITE, null);
            source.move(target, IResource.KEEP_HISTORY, monitor);
        });
    }

    @Override
    public Path delete(Path path) throws IOException {
        Path copy = kept.resolve(UUID.randomUUID().toString())
                .resolve(path.getFileName().toString());
        TreeCopy.copy(path, copy);
        IResource resource = resource(path);
        run(() -> {
            resource.refreshLocal(IResource.DEPTH_INFINITE, null);
            resource.delete(IResource.KEEP_HISTORY, monitor);
        });
        return copy;
    }
}
