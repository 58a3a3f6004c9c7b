package crieur.networks.internal.inspection;

import crieur.core.inspection.PostSubject;
import crieur.model.Post;
import java.util.Map;
import java.util.Optional;

/** The fields that a post's front matter has for its networks. */
final class FieldValues {

    /** The key that says of which type a post is. */
    static final String TYPE = "type";

    private static final String TITLE = "title";

    private final Post post;

    FieldValues(PostSubject subject) {
        this.post = subject.post();
    }

    /** Returns a single value; the post's own title is the title for networks that want one. */
    Optional<String> value(String field) {
        String value =
                field.equals(TITLE) ? post.getTitle() : post.getNetworkFields().get(field);
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    /** Returns whether there is a value, or a list of some. */
    boolean has(String field) {
        if (value(field).isPresent()) {
            return true;
        }
        for (Map.Entry<String, String> entry : post.getNetworkFields().entrySet()) {
            if (entry.getKey().startsWith(field + "[") && !entry.getValue().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
