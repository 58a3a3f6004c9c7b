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
 * @param missing paths where nothing is
 */
record CheckTargets(Map<Path, Set<Path>> brands, Set<Path> singlePosts, Set<Path> missing) {

    static CheckTargets of(Collection<Path> paths) {
        CheckTargets targets = new CheckTargets(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (Path path : paths) {
            targets.add(path.toAbsolutePath().normalize());
        }
        return targets;
    }

    private void add(Path path) {
        if (!Files.exists(path)) {
            missing.add(path);
            return;
        }
        Optional<Path> brand = BrandLayout.findBrandFolder(path);
        if (brand.isPresent()) {
            want(brand.get(), path);
        } else if (Files.isDirectory(path)) {
            search(path);
        } else if (FileKind.of(path).orElse(null) == FileKind.POST) {
            singlePosts.add(path);
        } else {
            missing.add(path);
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
        Set<Path> brandFolders = new TreeSet<>();
        Set<Path> posts = new TreeSet<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    String name = String.valueOf(directory.getFileName());
                    boolean skipped =
                            !directory.equals(folder) && (name.startsWith(".") || name.equals("node_modules"));
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
                    missing.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            missing.add(folder);
        }
        brandFolders.forEach(brand -> want(brand, brand));
        for (Path post : posts) {
            if (brandFolders.stream().noneMatch(post::startsWith)) {
                singlePosts.add(post);
            }
        }
    }
}
