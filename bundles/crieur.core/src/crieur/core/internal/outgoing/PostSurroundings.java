package crieur.core.internal.outgoing;

import crieur.core.inspection.PostSubject;
import crieur.model.Campaign;
import crieur.model.Post;
import crieur.model.file.BrandFrame;
import crieur.model.file.PostResource;
import crieur.model.post.PostText;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;

/** Remembers the brand and the campaign of the post that was last asked for. */
public final class PostSurroundings {

    private @Nullable BrandFrame known;

    /** Has something made of a post as if its file held a text; the post is not to be kept. */
    public synchronized <T> T with(Path file, String content, Function<PostSubject, T> use) {
        PostResource resource = new PostResource(URI.createFileURI(file.toString()));
        resource.setText(PostText.parse(content));
        Post post = resource.post();
        Optional<BrandFrame> frame = frame(file);
        Optional<Campaign> campaign = frame.flatMap(BrandFrame::campaign);
        Path parent = file.getParent();
        Path folder = frame.map(BrandFrame::folder).orElse(parent == null ? file : parent);
        campaign.ifPresent(around -> around.getPosts().add(post));
        try {
            return use.apply(new PostSubject(post, file, campaign, frame.map(BrandFrame::brand), folder));
        } finally {
            campaign.ifPresent(around -> around.getPosts().remove(post));
        }
    }

    private Optional<BrandFrame> frame(Path file) {
        BrandFrame last = known;
        if (last == null || !last.isAround(file) || !last.isCurrent()) {
            last = BrandFrame.around(file).orElse(null);
            known = last;
        }
        return Optional.ofNullable(last);
    }
}
