package crieur.networks.internal.inspection;

import crieur.core.inspection.PostSubject;
import crieur.model.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that a post's front matter has for its networks. */
final class FieldValues {

    /** The key that says of which type a post is. */
    static final String TYPE = "type";

    /** The key that is every post's, for the team. */
    static final String TITLE = "title";

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
        return !values(field).isEmpty();
    }

    /** Returns the values of a field that is a list, in order and without blank ones; a single value is a list of one. */
    List<String> values(String field) {
        Optional<String> single = value(field);
        if (single.isPresent()) {
            return List.of(single.get());
        }
        List<String> values = new ArrayList<>();
        Map<String, String> stated = post.getNetworkFields();
        for (int i = 0; stated.containsKey(field + "[" + i + "]"); i++) {
            String value = stated.get(field + "[" + i + "]");
            if (!value.isBlank()) {
                values.add(value);
            }
        }
        return values;
    }
}
