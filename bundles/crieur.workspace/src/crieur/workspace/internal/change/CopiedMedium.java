package crieur.workspace.internal.change;

import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.post.PostText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that was put into a brand for one post, where nothing was before; it goes again when the post takes that back.
 *
 * @param file where it is, absolute
 * @param folders the folders that were made for it, the innermost first
 * @param size how long it was then, in bytes
 * @param written when it was written
 */
public record CopiedMedium(Path file, List<Path> folders, long size, FileTime written) {

    public CopiedMedium {
        folders = List.copyOf(folders);
    }

    /**
     * Returns a file as it is now, right after it was put there.
     *
     * @throws IOException if it is not there
     */
    public static CopiedMedium of(Path file, List<Path> folders) throws IOException {
        BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return new CopiedMedium(file, folders, now.size(), now.lastModifiedTime());
    }

    /** Returns whether a post names the file. */
    public boolean isNamedBy(Path post, PostText text) {
        return new PostReferences(post.getParent()).names(text, file);
    }

    /**
     * Returns the change that takes the file away, and the folders that it leaves empty.
     *
     * @param post the post that no longer names it, whatever its file still says
     * @param open what posts say that are open, saved or not, by file
     * @return {@link BrandChange#NONE} where the file is not what was put there any more, or is used by something else
     * @throws IOException if a file of the brand cannot be read, and so may use it
     */
    public BrandChange takenAway(Path post, Map<Path, String> open) throws IOException {
        Optional<Path> brand = BrandLayout.findBrandFolder(post);
        if (brand.isEmpty() || !isAsItWas() || isUsed(brand.get(), post, open)) {
            return BrandChange.NONE;
        }
        List<FileStep> steps = new ArrayList<>();
        steps.add(new FileStep.Delete(file));
        folders.forEach(folder -> steps.add(new FileStep.RemoveFolder(folder)));
        return new BrandChange(steps, List.of());
    }

    private boolean isAsItWas() throws IOException {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                && of(file, folders).equals(this);
    }

    private boolean isUsed(Path brand, Path post, Map<Path, String> open) throws IOException {
        for (Path other : BrandTexts.posts(brand)) {
            if (!other.equals(post)
                    && isUsedBy(
                            other,
                            open.containsKey(other)
                                    ? open.get(other)
                                    : BrandTexts.read(other).text())) {
                return true;
            }
        }
        for (Path other : others(brand)) {
            if (mentions(BrandTexts.read(other).text())) {
                return true;
            }
        }
        return false;
    }

    /** The files that name none today; a plug-in's fields or templates may. */
    private static List<Path> others(Path brand) throws IOException {
        try (Stream<Path> files = Files.walk(brand)) {
            return files.filter(file -> FileKind.CAMPAIGN.is(file)
                            || FileKind.BRAND.is(file)
                            || file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Of a post whose front matter is damaged nobody knows what it names. */
    private boolean isUsedBy(Path post, String text) {
        PostText parsed = PostText.parse(text);
        return isNamedBy(post, parsed) || !parsed.problems().isEmpty() && mentions(text);
    }

    private boolean mentions(String text) {
        return text.contains(file.getFileName().toString());
    }
}
