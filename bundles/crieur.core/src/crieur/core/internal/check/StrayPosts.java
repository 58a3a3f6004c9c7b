package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Posts in a brand's folder where no campaign looks for its posts: nothing in them is checked, and nobody would know.
 *
 * <p>What templates are made of are no posts yet, and what lies in a brand within the brand is that one's.
 */
final class StrayPosts {

    /** The id of the finding that says so. */
    static final String ID = "crieur.core.misplaced";

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(LooseFiles.class);
    private static final Set<String> LEFT_ALONE = Set.of(BrandLayout.TEMPLATES, BrandLayout.MEDIA, "node_modules");

    private StrayPosts() {}

    /** Returns the stray posts of a brand below a folder, which may be a link, in the order of their names. */
    static List<Path> below(Path brandFolder, Path folder) {
        List<Path> found = new ArrayList<>(0);
        if (Files.isDirectory(folder)) {
            try {
                Path real = folder.toRealPath();
                Files.walkFileTree(
                        real, new Search(brandFolder, visited -> folder.resolve(real.relativize(visited)), found));
            } catch (IOException e) {
                return found;
            }
        }
        found.sort(null);
        return found;
    }

    /** Returns whether a file is a stray post of a brand. */
    static boolean isStray(Path brandFolder, Path file) {
        if (!isPost(file) || !Files.isRegularFile(file) || BrandLayout.isAmongPosts(brandFolder, file)) {
            return false;
        }
        for (Path name : brandFolder.relativize(file.getParent())) {
            if (isLeftAlone(name.toString())) {
                return false;
            }
        }
        return BrandLayout.findBrandFolder(file).filter(brandFolder::equals).isPresent();
    }

    private static boolean isPost(Path file) {
        return FileKind.POST.is(file);
    }

    private static boolean isLeftAlone(String folder) {
        return folder.startsWith(".") || LEFT_ALONE.contains(folder);
    }

    /** What is said of a stray post. */
    static CheckedFile told(Path brandFolder, Path file) {
        Finding finding = Finding.of(
                ID,
                Severity.WARNING,
                MESSAGES.message("LooseFiles.misplaced", String.valueOf(file.getFileName())),
                Optional.of(file),
                new TextRange(0, 0),
                1,
                1);
        return FileFindings.file(
                file, CheckedFile.Kind.OTHER, brandFolder, List.of(finding), CheckedFile.Reading.WHOLE);
    }

    /** Looks into every folder but those that are left alone; paths are told as the person wrote them. */
    private static final class Search extends SimpleFileVisitor<Path> {
        private final Path brandFolder;
        private final UnaryOperator<Path> named;
        private final List<Path> found;

        Search(Path brandFolder, UnaryOperator<Path> named, List<Path> found) {
            this.brandFolder = brandFolder;
            this.named = named;
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
            Path folder = named.apply(visited).normalize();
            boolean others = !folder.equals(brandFolder)
                    && (isLeftAlone(String.valueOf(folder.getFileName()))
                            || !BrandLayout.findBrandFolder(folder)
                                    .filter(brandFolder::equals)
                                    .isPresent());
            return others ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) {
            Path file = named.apply(visited);
            if (isPost(file) && !BrandLayout.isAmongPosts(brandFolder, file)) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            return FileVisitResult.CONTINUE;
        }
    }
}
