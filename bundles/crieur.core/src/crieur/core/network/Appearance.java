package crieur.core.network;

import java.util.List;
import java.util.Optional;

/**
 * How a network's posts look in previews, as its data say; nothing that a network refuses or accepts.
 *
 * <p>Colours are {@code #rrggbb} and eight in number, in this order: behind the post, the post's own ground, letters,
 * letters of less weight, links, thin lines, places without a picture, the network's own.
 *
 * @param arrangement how a post is arranged, one of {@link #ARRANGEMENTS}
 * @param light the colours by day; empty for black on white with the network's colour
 * @param dark the colours by night; empty likewise
 * @param tiles how several pictures are arranged, one of {@link #TILES}; empty for what goes with the arrangement
 */
public record Appearance(String arrangement, List<String> light, List<String> dark, Optional<String> tiles) {

    /** The names of all arrangements. */
    public static final List<String> ARRANGEMENTS = List.of(
            "plain",
            "mastodon",
            "x",
            "bluesky",
            "threads",
            "notes",
            "linkedin",
            "facebook",
            "business",
            "photo",
            "film",
            "video-page",
            "pin",
            "blog",
            "forum",
            "telegram",
            "discord",
            "slack",
            "teams",
            "sms",
            "article",
            "centred-article",
            "feed",
            "mail");

    /** The names of the ways to arrange several pictures. */
    public static final List<String> TILES =
            List.of("grid", "collage", "leading", "carousel", "strip", "album", "stack");

    /** How many colours a theme has. */
    public static final int COLOURS = 8;

    /** A plain post in the network's colour. */
    public static final Appearance PLAIN = new Appearance("plain", List.of(), List.of(), Optional.empty());

    public Appearance {
        light = List.copyOf(light);
        dark = List.copyOf(dark);
    }
}
