package crieur.ui.internal.post.assist;

import crieur.core.check.UserFolder;
import crieur.core.check.Vocabulary;
import crieur.model.file.BrandLayout;
import crieur.workspace.internal.session.BrandSession;
import crieur.workspace.internal.snippet.Snippet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * What the completion of a post draws on; immutable.
 *
 * @param vocabulary the names that the brand's posts use
 * @param snippets the brand's snippets, then the person's own
 */
public record WritingAids(Vocabulary vocabulary, List<Snippet> snippets) {

    /** Nothing is known. */
    public static final WritingAids NONE = new WritingAids(Vocabulary.EMPTY, List.of());

    public WritingAids {
        snippets = List.copyOf(snippets);
    }

    /** Reads what there is for a brand; touches the disk and looks at every post. */
    public static WritingAids of(Optional<BrandSession> brand) {
        return new WritingAids(brand.map(BrandSession::vocabulary).orElse(Vocabulary.EMPTY), snippets(brand));
    }

    /** Reads the snippets that there are for a brand; touches the disk. */
    public static List<Snippet> snippets(Optional<BrandSession> brand) {
        List<Snippet> snippets = new ArrayList<>();
        brand.map(BrandSession::folder).ifPresent(folder -> snippets.addAll(read(folder)));
        UserFolder.own().ifPresent(folder -> snippets.addAll(read(folder)));
        return snippets;
    }

    private static List<Snippet> read(Path folder) {
        Path file = folder.resolve(BrandLayout.SNIPPETS);
        try {
            return Files.isRegularFile(file) ? Snippet.read(Files.readString(file)) : List.of();
        } catch (IOException e) {
            LoggerFactory.getLogger(WritingAids.class).warn("the snippets of {} cannot be read", file, e);
            return List.of();
        }
    }
}
