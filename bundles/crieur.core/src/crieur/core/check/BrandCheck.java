package crieur.core.check;

import crieur.core.progress.Progress;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Checks brands, campaigns and posts on disk, and remembers what it has read so that one changed file costs little.
 *
 * <p>Thread-safe. {@link #check} and {@link #recheck} wait for one another; what editors ask meanwhile waits only while files
 * are read, and is answered from what was read last.
 */
public interface BrandCheck {

    /**
     * Checks everything at some paths: a brand's folder or file, a campaign's, a post, or any folder that contains such.
     *
     * <p>Whatever lies at the paths is read anew, with all of its brand, since posts clash across campaigns; results are
     * given for what lies at the paths only: the brand, its profile and dictionary, then campaign by campaign with its
     * posts, in the order of their names. A review stands for its post, and a medium for the posts that show it. A file
     * that cannot be read is a result too, and so is a path where there is nothing to check.
     *
     * @param sink called by one thread at a time, in order, as results become ready; may not change anything by {@code check} or
     *     {@code recheck}
     * @param progress told one unit per file
     * @return what was found in all; up to where it got, when cancelled
     */
    CheckSummary check(Collection<Path> paths, Consumer<CheckedFile> sink, Progress progress);

    /**
     * Checks a file that was changed, added or deleted since, and those other files for which that makes a difference.
     *
     * @param file a file of a brand that was checked before; any other is checked as {@link #check} would
     * @return new results, that of the file itself first; none for a file that is gone
     */
    List<CheckedFile> recheck(Path file, Progress progress);

    /**
     * Returns whether the brand of a file was read; while it is read for the first time, waits until it is.
     *
     * @param file any file, whether it is there or not
     */
    boolean knows(Path file);

    /**
     * Checks a post as if its file held another text, without keeping anything of it; for editors, while people type.
     *
     * @param file the post's file, of a brand that was checked before; of any other, a post on its own
     * @param text what the file would hold
     */
    CheckedFile preview(Path file, String text, Progress progress);

    /**
     * Returns what a post stands in, for editors; reads nothing anew.
     *
     * @param file the post's file; of a brand that was not checked before, or of none, nothing is known
     */
    Optional<PostSetting> setting(Path file);

    /**
     * Returns the names that the posts of a brand use; looks at every post, so not at each key.
     *
     * @param file a file of the brand; of one that was not checked before, or of none, nothing is known
     */
    Vocabulary vocabulary(Path file);
}
