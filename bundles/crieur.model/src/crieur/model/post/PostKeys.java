package crieur.model.post;

import java.util.List;

/** The keys of the front matter that the model knows; every other key is a network's field. */
public final class PostKeys {
    public static final String ID = "id";
    public static final String TITLE = "title";
    public static final String LANGUAGE = "language";
    public static final String CHANNELS = "channels";
    public static final String SCHEDULE = "schedule";
    public static final String STATE = "state";
    public static final String LABELS = "labels";
    public static final String MEDIA = "media";
    public static final String FILE = "file";
    public static final String ALT = "alt";
    /** What the post does not want to be told again: a list of {@link #INSPECTION}, {@link #TEXT} and {@link #REASON}. */
    public static final String IGNORE = "ignore";
    /** The id of the inspection that is ignored. */
    public static final String INSPECTION = "inspection";
    /** The words at which it is ignored; without them, in the whole post. */
    public static final String TEXT = "text";
    /** Why it is ignored, for the team. */
    public static final String REASON = "reason";

    /** The top-level keys in the order in which a new post has them. */
    static final List<String> ORDER = List.of(ID, TITLE, LANGUAGE, CHANNELS, SCHEDULE, STATE, LABELS, MEDIA, IGNORE);

    private PostKeys() {}
}
