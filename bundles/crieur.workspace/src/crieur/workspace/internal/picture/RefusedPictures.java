package crieur.workspace.internal.picture;

import crieur.core.check.PostSetting;
import crieur.core.inspection.Finding;
import crieur.model.file.FileKind;
import crieur.model.post.PostText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which findings of posts as they are on disk a JPEG file mends.
 *
 * <p>Reads each post once; used from one thread.
 */
public final class RefusedPictures {

    private final Function<Path, Optional<PostSetting>> settings;
    private final Map<Path, Optional<PostText>> posts = new HashMap<>();

    /**
     * Creates it.
     *
     * @param settings what the post in a file stands in
     */
    public RefusedPictures(Function<Path, Optional<PostSetting>> settings) {
        this.settings = settings;
    }

    /** Returns what mends a finding; nothing where nothing does. Reads no picture but its head. */
    public Optional<JpegFix> find(Finding finding) {
        if (!JpegFix.mayMend(finding.inspection(), finding.rule())) {
            return Optional.empty();
        }
        return finding.file()
                .flatMap(post -> post(post).flatMap(text -> JpegFix.of(finding, post, text, settings.apply(post))));
    }

    /** Returns the post in a file; nothing where it cannot be read. */
    public Optional<PostText> post(Path post) {
        return posts.computeIfAbsent(post, file -> {
            try {
                return Optional.of(PostText.parse(FileKind.POST.read(file).text()));
            } catch (IOException e) {
                return Optional.empty();
            }
        });
    }
}
