package crieur.workspace.internal.picture;

import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.model.post.PostMedia;
import crieur.model.post.PostText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A JPEG file in place of a picture whose format a network refuses.
 *
 * @param post the file of the post that names the picture
 * @param written the picture, as the post names it
 */
public record JpegFix(Path post, String written) {

    private static final String INSPECTION = "crieur.core.mediaFit";
    private static final String RULE = "format";

    /** Returns whether a problem is of the kind that this can mend; of one picture {@link #of} says. */
    static boolean mayMend(String inspection, String rule) {
        return inspection.equals(INSPECTION) && rule.equals(RULE);
    }

    /**
     * Returns what mends a problem; nothing for any but that of a picture which would be taken as JPEG.
     *
     * @param post the post's file
     * @param text what it holds, which the problem was found in
     */
    public static Optional<JpegFix> of(Finding finding, Path post, PostText text, Optional<PostSetting> setting) {
        if (!mayMend(finding.inspection(), finding.rule())) {
            return Optional.empty();
        }
        return IntStream.range(0, text.media().size())
                .filter(index -> text.mediaRange(index)
                        .filter(place -> place.start() <= finding.range().start()
                                && finding.range().end() <= place.end())
                        .isPresent())
                .mapToObj(text.media()::get)
                .map(PostMedia::file)
                .flatMap(Optional::stream)
                .map(written -> new JpegFix(post, written))
                .filter(fix -> PictureFormat.isMendedByJpeg(text, setting, fix.picture(), finding.channels()))
                .findFirst();
    }

    /** Returns the picture's file, absolute. */
    public Path picture() {
        return post.resolveSibling(written).normalize();
    }
}
