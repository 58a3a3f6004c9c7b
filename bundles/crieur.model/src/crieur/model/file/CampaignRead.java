package crieur.model.file;

import crieur.model.post.PostText;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.FileText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Reads the posts of one campaign's folder as text.
 *
 * <p>This needs nothing of EMF, whose first use takes as long as reading thousands of posts, so both go on at once.
 */
final class CampaignRead implements Callable<CampaignRead.Posts> {
    private final Path brandFolder;
    private final Path folder;

    CampaignRead(Path brandFolder, Path folder) {
        this.brandFolder = brandFolder;
        this.folder = folder;
    }

    /** The posts of a campaign's folder, in the order of their names. */
    record Posts(Path campaignFolder, List<Read> posts) {}

    /**
     * A post as text.
     *
     * @param problem why the file could not be read; the texts are empty then
     */
    record Read(Path file, FileText bytes, PostText text, Optional<SyntaxProblem> problem) {}

    @Override
    public Posts call() {
        Path posts = folder.resolve(BrandLayout.POSTS);
        boolean linked = Files.isSymbolicLink(posts) || Files.isSymbolicLink(folder);
        List<Read> read = new ArrayList<>();
        if (!linked || BrandLayout.isInside(brandFolder, posts)) {
            BrandLayout.files(posts, FileKind.POST).forEach(file -> read.add(read(brandFolder, file)));
        }
        return new Posts(folder, read);
    }

    /** Reads a post, unless it leads out of the brand's folder. */
    static Read read(Path brandFolder, Path file) {
        LimitedFile limited = Files.isSymbolicLink(file) && !BrandLayout.isInside(brandFolder, file)
                ? LimitedFile.refused(SyntaxProblem.ofFile(
                        ProblemCode.FILE_OUTSIDE_BRAND, file.getFileName().toString()))
                : LimitedFile.read(file, FileKind.POST.limit());
        FileText text = FileText.decode(limited.bytes());
        return new Read(file, text, PostText.parse(text.text()), limited.problem());
    }
}
