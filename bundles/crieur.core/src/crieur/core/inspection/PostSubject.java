package crieur.core.inspection;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.Post;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A post with the campaign and the brand around it.
 *
 * @param post the post; its texts, front matter and source map
 * @param file the post's file, absolute
 * @param campaign the campaign whose folder it lies in; empty for a post on its own
 * @param brand the brand; empty for a post on its own
 * @param brandFolder the folder of the brand, absolute, which no path may leave; the post's own folder without a brand
 */
public record PostSubject(Post post, Path file, Optional<Campaign> campaign, Optional<Brand> brand, Path brandFolder)
        implements Subject {}
