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

    /** The top-level keys in the order in which a new post has them. */
    static final List<String> ORDER = List.of(ID, TITLE, LANGUAGE, CHANNELS, SCHEDULE, STATE, LABELS, MEDIA);

    private PostKeys() {}
}
