package crieur.core.internal.check;

import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What lies at the paths that somebody wants checked.
 *
 * @param brands the folders of brands, each with the paths in it that are wanted
 * @param singlePosts posts that belong to no brand
 * @param idle paths where there is nothing to check, and why
 */
record CheckTargets(Map<Path, Set<Path>> brands, Set<Path> singlePosts, Map<Path, Idle> idle) {

    /** Why there is nothing to check at a path. */
    enum Idle {
        /** Nothing is there. */
        MISSING,
        /** It may not be looked at. */
        UNREADABLE,
        /** Something else is there. */
        NOTHING,
        /** A campaign or review without the brand that it is part of. */
        NO_BRAND,
        /** Media of a brand that no post shows. */
        UNUSED,
        /** A post where no campaign looks for its posts. */
        MISPLACED;

        /** Returns why there is nothing to check at a path in a brand. */
        static Idle in(Path brandFolder, Path path) {
            if (FileKind.POST.is(path)) {
                return MISPLACED;
            }
            boolean media = brandFolder.relativize(path).toString().contains(BrandLayout.MEDIA);
            return media ? UNUSED : NOTHING;
        }
    }

    static CheckTargets of(Collection<Path> paths) {
        CheckTargets targets = new CheckTargets(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>());
        for (Path path : paths) {
            targets.add(path.toAbsolutePath().normalize());
        }
        return targets;
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            idle.put(path, Idle.MISSING);
            return;
        }
        Optional<Path> brand = BrandLayout.findBrandFolder(path);
        if (brand.isPresent()) {
            want(brand.get(), path);
        } else if (Files.isDirectory(path)) {
            search(path);
        } else {
            addLoose(path);
        }
    }

    private void addLoose(Path file) {
        Optional<FileKind> kind = FileKind.of(file);
        if (kind.isEmpty()) {
            idle.put(file, Idle.NOTHING);
        } else if (kind.get() == FileKind.POST) {
            singlePosts.add(file);
        } else {
            idle.put(file, Idle.NO_BRAND);
        }
    }

    /** A brand's own file stands for all of the brand, and a campaign's for its folder. */
    private void want(Path brand, Path path) {
        FileKind kind = Files.isDirectory(path) ? null : FileKind.of(path).orElse(null);
        boolean wider = kind == FileKind.BRAND || kind == FileKind.CAMPAIGN;
        Path parent = path.getParent();
        brands.computeIfAbsent(brand, key -> new LinkedHashSet<>()).add(wider && parent != null ? parent : path);
    }

    private void search(Path folder) {
        Search found = new Search(folder);
        try {
            Files.walkFileTree(folder, found);
        } catch (IOException e) {
            found.closed.add(folder);
        }
        found.closed.forEach(path -> idle.put(path, Idle.UNREADABLE));
        found.brandFolders.forEach(brand -> want(brand, brand));
        for (Path post : found.posts) {
            if (found.brandFolders.stream().noneMatch(post::startsWith)) {
                singlePosts.add(post);
            }
        }
        if (found.closed.isEmpty() && found.brandFolders.isEmpty() && found.posts.isEmpty()) {
            idle.put(folder, Idle.NOTHING);
        }
    }

    /** Looks for brands and posts in a folder that is in no brand. */
    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path folder;
        private final Set<Path> brandFolders = new TreeSet<>();
        private final Set<Path> posts = new TreeSet<>();
        private final Set<Path> closed = new TreeSet<>();

        Search(Path folder) {
            this.folder = folder;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            String name = String.valueOf(directory.getFileName());
            boolean skipped = !directory.equals(folder) && (name.startsWith(".") || name.equals("node_modules"));
            return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            FileKind kind = FileKind.of(file).orElse(null);
            if (kind == FileKind.BRAND) {
                brandFolders.add(file.getParent());
            } else if (kind == FileKind.POST) {
                posts.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            closed.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
