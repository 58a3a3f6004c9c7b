package crieur.core.network;

/**
 * The names of the figures and words that Crieur itself reads; a network may have any other, which is shown to people.
 *
 * <p>A kind of media is {@code image}, {@code gif}, {@code video}, {@code audio} or {@code document}; the methods build
 * the names of a kind's rules.
 */
public final class RuleNames {

    /** What a link counts, whatever its length, where the counter asks the network for it. */
    public static final String URL_LENGTH = "url.length";
    /** The most hashtags in a post. */
    public static final String HASHTAGS_MAX = "hashtags.max";
    /** The most hashtags that the network or its connoisseurs advise. */
    public static final String HASHTAGS_ADVISED = "hashtags.advised";
    /** The longest hashtag. */
    public static final String HASHTAG_LENGTH_MAX = "hashtag.length.max";
    /** The most accounts mentioned in a post. */
    public static final String MENTIONS_MAX = "mentions.max";
    /** The most links in a post. */
    public static final String LINKS_MAX = "links.max";
    /** The most cashtags in a post. */
    public static final String CASHTAGS_MAX = "cashtags.max";
    /** The most media of all kinds in a post. */
    public static final String MEDIA_MAX = "media.max";
    /** The most media that are advised, or beyond which some say that a post is refused. */
    public static final String MEDIA_ADVISED = "media.advised";
    /** The least media in a post. */
    public static final String MEDIA_MIN = "media.min";
    /** The longest text for those who cannot see a picture. */
    public static final String ALT_MAX = "alt.max";
    /** After how much of the text the network hides the rest. */
    public static final String FOLD = "fold";
    /** How many seconds ahead a post must be scheduled at least, where the network schedules itself. */
    public static final String SCHEDULE_AHEAD_MIN = "schedule.ahead.min";
    /** How many seconds ahead a post may be scheduled at most. */
    public static final String SCHEDULE_AHEAD_MAX = "schedule.ahead.max";
    /**
     * Words: the kinds of media of which one post may have only one; kinds that go together are joined by a plus sign, as
     * in {@code image+video}.
     */
    public static final String MEDIA_EXCLUSIVE = "media.exclusive";
    /**
     * Words: the kinds of media that the network takes; where there are none, it takes all. A GIF that moves is a picture
     * where nothing else is said of GIFs.
     */
    public static final String MEDIA_KINDS = "media.kinds";
    /** Words: the codecs that the sound of films and recordings may have. */
    public static final String AUDIO_CODECS = "audio.codecs";
    /** Words: {@code same-size} where all pictures must have one size, {@code as-first} where they are cropped to the first. */
    public static final String MEDIA_SHAPES = "media.shapes";
    /** The most bytes that all files of a post may have together. */
    public static final String MEDIA_BYTES_MAX = "media.bytes.max";
    /** The shortest text for those who cannot see a picture, where one is required. */
    public static final String ALT_MIN = "alt.min";
    /** The longest such text that the network advises. */
    public static final String ALT_ADVISED = "alt.advised";
    /** Words: whether links in the text can be clicked: {@code yes}, {@code no} or {@code card}. */
    public static final String LINKS_CLICKABLE = "links.clickable";
    /** Words: whether pictures can carry an alternative text: {@code yes} or {@code no}. */
    public static final String ALT_SUPPORTED = "alt.supported";
    /** Words: whether posts can be chained into a thread: {@code yes} or {@code no}. */
    public static final String THREADS = "threads";
    /** Words: whose definition of links, mentions and tags: {@code x}, {@code mastodon}, {@code bluesky}, {@code telegram}… */
    public static final String ENTITIES_DIALECT = "entities.dialect";
    /** Words: of which kinds the network makes links: {@code url}, {@code mention}, {@code hashtag}, {@code cashtag}… */
    public static final String ENTITIES_KINDS = "entities.kinds";
    /** Words: in which unit it wants their offsets. */
    public static final String ENTITIES_OFFSETS = "entities.offsets";
    /** Words: how it wants the text: {@code little-text}, {@code entities}, {@code html}, {@code adaptive-card}. */
    public static final String TEXT_ESCAPING = "text.escaping";
    /** Words: what it makes the card of a link from, best first: {@code field}, {@code first-link}, {@code last-link}. */
    public static final String CARD_FROM = "card.from";
    /** Words: whether a card stands beside media: {@code yes} or {@code no}. */
    public static final String CARD_WITH_MEDIA = "card.with.media";
    /** Words: whether a post shows its text at all: {@code yes} or {@code no}. */
    public static final String TEXT_SHOWN = "text.shown";
    /** Words: how links are shown: {@code without-scheme}. */
    public static final String LINK_SHOWN = "link.shown";
    /** How many characters of a link are shown. */
    public static final String LINK_SHOWN_MAX = "link.shown.max";
    /** Words: the sign before an account's handle. */
    public static final String HANDLE = "handle";
    /** After how many lines of the text the network hides the rest. */
    public static final String FOLD_LINES = "fold.lines";
    /** How many hashtags of a post are live. */
    public static final String TOPICS_MAX = "topics.max";
    /** How many lines stay visible where fewer do than it takes to fold. */
    public static final String FOLD_LINES_LEFT = "fold.lines.left";
    /** Words: how mentions are shown: {@code without-host}. */
    public static final String MENTION_SHOWN = "mention.shown";

    private RuleNames() {}

    /**
     * Returns the name of the most that is advised for a field, {@code text} included: beyond it nothing is refused for
     * certain. Where the figure states a disagreement, some say that it is the limit, and a post beyond it is warned of.
     */
    public static String advised(String field) {
        return field + ".advised";
    }

    /** Returns the name of the most media of a kind. */
    public static String max(String kind) {
        return kind + ".max";
    }

    /** Returns the name of the least media of a kind. */
    public static String min(String kind) {
        return kind + ".min";
    }

    /**
     * Returns the name of a rule on the files of a kind, or on those in a field of the network.
     *
     * <p>Figures are {@code bytes}, {@code width}, {@code height}, {@code pixels} (of one frame), {@code pixels.total} (of
     * all frames), {@code sides} (width and height together), {@code ratio} (width to height), {@code seconds},
     * {@code fps}, {@code frames} and {@code pages}, each with {@code .max} or {@code .min}; {@code bytes.advised},
     * {@code seconds.advised}, {@code ratio.advised} and {@code png.bytes.advised} advise. Words are {@code formats}, {@code codecs} and {@code colours}.
     *
     * @param kind the kind's identifier, or the field's
     * @param property what of the file
     */
    public static String of(String kind, String property) {
        return kind + "." + property;
    }
}
