package crieur.cli.internal.paths;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;
import static java.nio.file.StandardWatchEventKinds.OVERFLOW;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/** Waits for files below some folders to change, and tells those that changed together at once. Not thread-safe. */
public final class FolderWatch implements AutoCloseable {

    /** After this long without another change, what has changed is told. */
    private static final long QUIET_MILLIS = 60;

    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> roots;

    /** Begins to watch files and folders; folders with all that is in them, also what comes later. */
    public FolderWatch(Iterable<Path> paths) throws IOException {
        this.roots = new TreeSet<>();
        for (Path path : paths) {
            roots.add(path.toAbsolutePath());
        }
        this.service = roots.iterator().next().getFileSystem().newWatchService();
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                watch(root);
            } else if (root.getParent() != null) {
                register(root.getParent());
            }
        }
    }

    /** Waits for changes; returns the files that were changed, added or deleted, or nothing once this is closed. */
    public Set<Path> await() throws InterruptedException, IOException {
        Set<Path> changed = new TreeSet<>();
        try {
            while (changed.isEmpty()) {
                take(service.take(), changed);
                for (WatchKey key = next(); key != null; key = next()) {
                    take(key, changed);
                }
            }
        } catch (ClosedWatchServiceException e) {
            return Set.of();
        }
        return changed;
    }

    private @Nullable WatchKey next() throws InterruptedException {
        return service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void take(WatchKey key, Set<Path> changed) throws IOException {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (folder != null && event.context() instanceof Path name) {
                changed(folder.resolve(name), changed);
            } else if (folder != null && event.kind() == OVERFLOW) {
                anything(folder, changed);
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    /** Takes note of a file, or of all that is in a new folder; not of what is hidden, such as files on their way. */
    private void changed(Path path, Set<Path> changed) throws IOException {
        String name = path.getFileName().toString();
        if (name.startsWith(".") || name.endsWith("~") || !isWanted(path)) {
            return;
        }
        if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            changed.add(path);
            return;
        }
        all(path, changed);
    }

    /** Takes note of all that is in a folder of which the system only knows that more changed than it can tell. */
    private void anything(Path folder, Set<Path> changed) throws IOException {
        if (isWanted(folder)) {
            all(folder, changed);
        } else {
            roots.stream().filter(root -> folder.equals(root.getParent())).forEach(changed::add);
        }
    }

    private void all(Path folder, Set<Path> changed) throws IOException {
        watch(folder);
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(changed::add);
        }
    }

    private boolean isWanted(Path path) {
        return roots.stream().anyMatch(path::startsWith);
    }

    private void watch(Path root) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(root) && folder.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                register(folder);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void register(Path folder) throws IOException {
        folders.put(folder.register(service, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE), folder);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
