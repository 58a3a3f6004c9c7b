package crieur.core.internal.preview;

import crieur.core.network.Appearance;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How posts can be arranged; a network's data name one, see {@link Appearance}. */
enum Arrangement {
    /** A short post with the network's colour at its side. */
    PLAIN(new Microblog(Microblog.Style.PLAIN), 15, 1.4, "Looks.more", false, 1, Tiles.GRID),
    /** Name above the handle; the text below the picture. */
    MASTODON(new Microblog(Microblog.Style.MASTODON), 15, 1.47, "Looks.mastodonMore", true, 0.36, Tiles.GRID),
    /** Name, handle and date on one line. */
    X(new Microblog(Microblog.Style.X), 15, 1.34, "Looks.xMore", true, 1, Tiles.GRID),
    /** As X, with other signs. */
    BLUESKY(new Microblog(Microblog.Style.BLUESKY), 15, 1.35, "", true, 1, Tiles.GRID),
    /** The handle alone; pictures out of the side. */
    THREADS(new Microblog(Microblog.Style.THREADS), 15, 1.4, "Looks.more", true, 1, Tiles.STRIP),
    /** As X; pictures one below the other. */
    NOTES(new Microblog(Microblog.Style.X), 15, 1.4, "Looks.more", true, 1, Tiles.STACK),
    /** A card in a feed, one large picture above three. */
    LINKEDIN(new Feed(Feed.Style.LINKEDIN), 14, 1.43, "Looks.linkedinMore", false, 1, Tiles.LEADING),
    /** A card in a feed, pictures as a collage. */
    FACEBOOK(new Feed(Feed.Style.FACEBOOK), 15, 1.34, "Looks.facebookMore", false, 1, Tiles.COLLAGE),
    /** A card in a feed with a button. */
    BUSINESS(new Feed(Feed.Style.BUSINESS), 14, 1.45, "Looks.more", false, 1, Tiles.CAROUSEL),
    /** The picture first, the text below. */
    PHOTO(new Photo(), 14, 1.3, "Looks.instagramMore", false, 1, Tiles.CAROUSEL),
    /** A film that stands upright, with the text on it. */
    FILM(new Film(Film.Style.TIKTOK), 15, 1.3, "Looks.tiktokMore", false, 1, Tiles.CAROUSEL),
    /** A film with its title and description below. */
    VIDEO_PAGE(new VideoPage(), 14, 1.43, "Looks.youtubeMore", false, 1, Tiles.CAROUSEL),
    /** A high picture with a title. */
    PIN(new Pin(), 14, 1.4, "Looks.more", false, 1, Tiles.CAROUSEL),
    /** A blog in a dashboard. */
    BLOG(new Blog(), 16, 1.5, "Looks.more", true, 0.3, Tiles.ALBUM),
    /** A title with votes. */
    FORUM(new Forum(), 14, 1.43, "Looks.more", true, 1, Tiles.CAROUSEL),
    /** A bubble in a channel. */
    TELEGRAM(new Chat(Chat.Style.TELEGRAM), 15, 1.35, "", false, 1, Tiles.ALBUM),
    /** A line with a round picture at its side. */
    DISCORD(new Chat(Chat.Style.DISCORD), 15, 1.38, "", false, 1, Tiles.ALBUM),
    /** A line with a square picture at its side. */
    SLACK(new Chat(Chat.Style.SLACK), 15, 1.46, "Looks.slackMore", true, 0.2, Tiles.STACK),
    /** A card in a chat. */
    TEAMS(new Chat(Chat.Style.TEAMS), 14, 1.43, "", false, 1, Tiles.STACK),
    /** A bubble on a telephone. */
    SMS(new Chat(Chat.Style.SMS), 16, 1.3, "", false, 1, Tiles.ALBUM),
    /** A page with a title with serifs. */
    ARTICLE(new Article(Article.Style.SERIF), 17, 1.6, "Looks.more", true, 1, Tiles.STACK),
    /** A page with everything but the text in the middle. */
    CENTRED_ARTICLE(new Article(Article.Style.CENTRED), 17, 1.6, "Looks.more", true, 1, Tiles.STACK),
    /** A feed reader's entry. */
    FEED(new Article(Article.Style.FEED), 15, 1.5, "Looks.more", true, 0.3, Tiles.STACK),
    /** A letter with its subject. */
    MAIL(new Mail(), 15, 1.5, "", true, 1, Tiles.STACK);

    private final Composer composer;
    private final double size;
    private final double leading;
    private final String more;
    private final boolean moreBelow;
    private final double avatar;
    private final Tiles tiles;

    Arrangement(
            Composer composer,
            double size,
            double leading,
            String more,
            boolean moreBelow,
            double avatar,
            Tiles tiles) {
        this.composer = composer;
        this.size = size;
        this.leading = leading;
        this.more = more;
        this.moreBelow = moreBelow;
        this.avatar = avatar;
        this.tiles = tiles;
    }

    static Optional<Arrangement> of(String id) {
        return Arrays.stream(values()).filter(known -> id(known).equals(id)).findFirst();
    }

    /** Returns the name of an arrangement, or of a way to arrange pictures, as data hold it. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the look in these colours, with the arrangement's own pictures unless others are named. */
    Look in(Palette light, Palette dark, Optional<String> pictures) {
        Tiles arranged = Arrays.stream(Tiles.values())
                .filter(known -> pictures.isPresent() && id(known).equals(pictures.get()))
                .findFirst()
                .orElse(tiles);
        return new Look(composer, light, dark, size, leading, more, less(), moreBelow, avatar, arranged);
    }

    private String less() {
        return switch (this) {
            case FACEBOOK -> "Looks.facebookLess";
            case FILM -> "Looks.tiktokLess";
            case VIDEO_PAGE -> "Looks.youtubeLess";
            default -> "";
        };
    }
}
