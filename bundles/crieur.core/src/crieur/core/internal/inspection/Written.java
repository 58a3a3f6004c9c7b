package crieur.core.internal.inspection;

import crieur.model.Post;
import crieur.model.file.PostResource;
import java.util.List;

/** The lists of a post as they are written, with what is there twice, so that places in them are right. */
final class Written {

    private Written() {}

    static List<String> channels(Post post) {
        return PostResource.of(post).map(resource -> resource.text().channels()).orElse(post.getChannels());
    }

    static List<String> labels(Post post) {
        return PostResource.of(post).map(resource -> resource.text().labels()).orElse(post.getLabels());
    }
}
