package crieur.core.internal.preview;

import crieur.core.network.Network;
import java.util.Map;

/** The looks of the built-in networks, by what follows the last dot of their ids. */
final class Looks {

    private static final Palette PAPER =
            Palette.of(0xFFFFFF, 0xFFFFFF, 0x1F2328, 0x656D76, 0x0A58CA, 0xD8DEE4, 0xEFF2F5, 0x0A58CA);
    private static final Palette NIGHT =
            Palette.of(0x17191C, 0x17191C, 0xE6EAEE, 0x949DA6, 0x6CB0FF, 0x343A41, 0x24292E, 0x6CB0FF);

    private static final Map<String, Look> BUILT_IN = Map.ofEntries(
            Map.entry(
                    "x",
                    new Look(
                            new Microblog(Microblog.Style.X),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x0F1419, 0x536471, 0x1D9BF0, 0xCFD9DE, 0xEFF3F4, 0x1D9BF0),
                            Palette.of(0x000000, 0x000000, 0xE7E9EA, 0x71767B, 0x1D9BF0, 0x2F3336, 0x16181C, 0x1D9BF0),
                            15,
                            1.34,
                            "Looks.xMore",
                            true,
                            1,
                            Tiles.GRID)),
            Map.entry("mastodon", fediverse(0x6364FF, 0x8C8DFF)),
            Map.entry("gotosocial", fediverse(0xB85C12, 0xE89A4E)),
            Map.entry("pleroma", fediverse(0x7A5E12, 0xD8B04A)),
            Map.entry(
                    "bluesky",
                    new Look(
                            new Microblog(Microblog.Style.BLUESKY),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x0B0F14, 0x42576C, 0x1083FE, 0xDCE2EA, 0xEFF2F6, 0x1083FE),
                            Palette.of(0x161E27, 0x161E27, 0xFFFFFF, 0x8FA3B8, 0x208BFE, 0x2C3A4A, 0x1E2936, 0x208BFE),
                            15,
                            1.35,
                            "",
                            true,
                            1,
                            Tiles.GRID)),
            Map.entry(
                    "threads",
                    new Look(
                            new Microblog(Microblog.Style.THREADS),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x000000, 0x8A8A8A, 0x0064D1, 0xDCDCDC, 0xF3F3F3, 0x000000),
                            Palette.of(0x181818, 0x181818, 0xF3F5F7, 0x8A8A8A, 0x4CA0FF, 0x373737, 0x242424, 0xF3F5F7),
                            15,
                            1.4,
                            "Looks.more",
                            true,
                            1,
                            Tiles.STRIP)),
            Map.entry(
                    "nostr",
                    new Look(
                            new Microblog(Microblog.Style.X),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x1E1B26, 0x726C80, 0x7B3FC4, 0xE3DFEA, 0xF3F0F7, 0x7B3FC4),
                            Palette.of(0x15121B, 0x15121B, 0xF1EEF6, 0x9A93A8, 0xB68CF0, 0x2F2A39, 0x221E2B, 0xB68CF0),
                            15,
                            1.4,
                            "Looks.more",
                            true,
                            1,
                            Tiles.STACK)),
            Map.entry(
                    "linkedin",
                    new Look(
                            new Feed(Feed.Style.LINKEDIN),
                            Palette.of(0xF4F2EE, 0xFFFFFF, 0x1A1A1A, 0x666666, 0x0A66C2, 0xDFDDD8, 0xEEF3F8, 0x0A66C2),
                            Palette.of(0x000000, 0x1B1F23, 0xE9E9EA, 0xA3A6AA, 0x71B7FB, 0x363B40, 0x2A2F35, 0x71B7FB),
                            14,
                            1.43,
                            "Looks.linkedinMore",
                            false,
                            1,
                            Tiles.LEADING)),
            Map.entry(
                    "facebook",
                    new Look(
                            new Feed(Feed.Style.FACEBOOK),
                            Palette.of(0xF0F2F5, 0xFFFFFF, 0x080809, 0x65686C, 0x0064D1, 0xD9DBDF, 0xF0F2F5, 0x0866FF),
                            Palette.of(0x1C1C1D, 0x252728, 0xE2E5E9, 0xB0B3B8, 0x5AA7FF, 0x3B3D3E, 0x333334, 0x5AA7FF),
                            15,
                            1.34,
                            "Looks.facebookMore",
                            false,
                            1,
                            Tiles.COLLAGE)),
            Map.entry(
                    "gbp",
                    new Look(
                            new Feed(Feed.Style.BUSINESS),
                            Palette.of(0xF1F3F4, 0xFFFFFF, 0x202124, 0x5F6368, 0x1A73E8, 0xDADCE0, 0xF1F3F4, 0x1A73E8),
                            Palette.of(0x202124, 0x303134, 0xE8EAED, 0x9AA0A6, 0x8AB4F8, 0x4A4D51, 0x3C4043, 0x8AB4F8),
                            14,
                            1.45,
                            "Looks.more",
                            false,
                            1,
                            Tiles.CAROUSEL)),
            Map.entry(
                    "instagram",
                    new Look(
                            new Photo(),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x000000, 0x737373, 0x00376B, 0xDBDBDB, 0xEFEFEF, 0x0095F6),
                            Palette.of(0x000000, 0x000000, 0xF5F5F5, 0xA8A8A8, 0xE0F1FF, 0x363636, 0x1C1C1C, 0x0095F6),
                            14,
                            1.3,
                            "Looks.instagramMore",
                            false,
                            1,
                            Tiles.CAROUSEL)),
            Map.entry(
                    "tiktok",
                    new Look(
                            new Film(Film.Style.TIKTOK),
                            Palette.of(0xFFFFFF, 0x161823, 0xFFFFFF, 0xD0D0D4, 0xFFFFFF, 0x3A3B45, 0x2A2B36, 0xFE2C55),
                            Palette.of(0x121212, 0x000000, 0xFFFFFF, 0xD0D0D4, 0xFFFFFF, 0x3A3B45, 0x22232C, 0xFE2C55),
                            15,
                            1.3,
                            "Looks.tiktokMore",
                            false,
                            1,
                            Tiles.CAROUSEL)),
            Map.entry(
                    "youtube",
                    new Look(
                            new VideoPage(),
                            Palette.of(0xFFFFFF, 0xF2F2F2, 0x0F0F0F, 0x606060, 0x065FD4, 0xE0E0E0, 0xE5E5E5, 0xFF0033),
                            Palette.of(0x0F0F0F, 0x272727, 0xF1F1F1, 0xAAAAAA, 0x3EA6FF, 0x3F3F3F, 0x303030, 0xFF0033),
                            14,
                            1.43,
                            "Looks.youtubeMore",
                            false,
                            1,
                            Tiles.CAROUSEL)),
            Map.entry(
                    "pinterest",
                    new Look(
                            new Pin(),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x111111, 0x62625B, 0x111111, 0xDADAD3, 0xF1F1EC, 0xE60023),
                            Palette.of(0x121212, 0x191919, 0xFFFFFF, 0xC2C2BD, 0xFFFFFF, 0x40403C, 0x2B2B28, 0xE60023),
                            14,
                            1.4,
                            "Looks.more",
                            false,
                            1,
                            Tiles.CAROUSEL)),
            Map.entry(
                    "tumblr",
                    new Look(
                            new Blog(),
                            Palette.of(0x001935, 0xFFFFFF, 0x000000, 0x6B7580, 0x0A6FC9, 0xE2E5E8, 0xEEF1F4, 0x00B8FF),
                            Palette.of(0x101010, 0x222222, 0xF2F2F2, 0x9AA0A6, 0x6FC3FF, 0x3A3A3A, 0x2D2D2D, 0x00B8FF),
                            16,
                            1.5,
                            "Looks.more",
                            true,
                            0.3,
                            Tiles.ALBUM)),
            Map.entry(
                    "reddit",
                    new Look(
                            new Forum(),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x181C1F, 0x5C6C74, 0x115BCA, 0xD9DEE0, 0xE5EBEE, 0xD93A00),
                            Palette.of(0x0E1113, 0x0E1113, 0xEEF1F3, 0x8BA2AD, 0x648EFC, 0x2A3236, 0x2A3236, 0xFF6A33),
                            14,
                            1.43,
                            "Looks.more",
                            true,
                            1,
                            Tiles.CAROUSEL)),
            Map.entry(
                    "telegram",
                    new Look(
                            new Chat(Chat.Style.TELEGRAM),
                            Palette.of(0xC9DDB7, 0xFFFFFF, 0x000000, 0x7A8A7A, 0x168ACD, 0xE4E8E2, 0xEAF1E6, 0x168ACD),
                            Palette.of(0x0E1621, 0x182533, 0xF5F5F5, 0x7D8B99, 0x6AB3F3, 0x24313F, 0x22303F, 0x6AB3F3),
                            15,
                            1.35,
                            "",
                            false,
                            1,
                            Tiles.ALBUM)),
            Map.entry(
                    "discord",
                    new Look(
                            new Chat(Chat.Style.DISCORD),
                            Palette.of(0xFFFFFF, 0xF2F3F5, 0x2E3338, 0x5C5E66, 0x006CE7, 0xE1E2E4, 0xEBEDEF, 0x5865F2),
                            Palette.of(0x313338, 0x2B2D31, 0xDBDEE1, 0x949BA4, 0x00A8FC, 0x3F4147, 0x2B2D31, 0x5865F2),
                            15,
                            1.38,
                            "",
                            false,
                            1,
                            Tiles.ALBUM)),
            Map.entry(
                    "slack",
                    new Look(
                            new Chat(Chat.Style.SLACK),
                            Palette.of(0xFFFFFF, 0xFFFFFF, 0x1D1C1D, 0x616061, 0x1264A3, 0xDDDDDD, 0xF4F4F4, 0x4A154B),
                            Palette.of(0x1A1D21, 0x1A1D21, 0xD1D2D3, 0xABABAD, 0x1D9BD1, 0x35373B, 0x222529, 0x8A4A8C),
                            15,
                            1.46,
                            "Looks.slackMore",
                            true,
                            0.2,
                            Tiles.STACK)),
            Map.entry(
                    "teams",
                    new Look(
                            new Chat(Chat.Style.TEAMS),
                            Palette.of(0xF5F5F5, 0xFFFFFF, 0x242424, 0x616161, 0x4F52B2, 0xE0E0E0, 0xF0F0F0, 0x5B5FC7),
                            Palette.of(0x1F1F1F, 0x292929, 0xFFFFFF, 0xADADAD, 0x9EA2FF, 0x404040, 0x333333, 0x7F85F5),
                            14,
                            1.43,
                            "",
                            false,
                            1,
                            Tiles.STACK)),
            Map.entry(
                    "sms",
                    new Look(
                            new Chat(Chat.Style.SMS),
                            Palette.of(0xFFFFFF, 0xE9E9EB, 0x000000, 0x8A8A8E, 0x0A5FD6, 0xD1D1D6, 0xE9E9EB, 0x34C759),
                            Palette.of(0x000000, 0x26252A, 0xFFFFFF, 0x8D8D93, 0x5EB0FF, 0x38383A, 0x26252A, 0x30D158),
                            16,
                            1.3,
                            "",
                            false,
                            1,
                            Tiles.ALBUM)),
            Map.entry(
                    "wordpress",
                    new Look(
                            new Article(Article.Style.SERIF),
                            PAPER,
                            NIGHT,
                            17,
                            1.6,
                            "Looks.more",
                            true,
                            1,
                            Tiles.STACK)),
            Map.entry(
                    "ghost",
                    new Look(
                            new Article(Article.Style.CENTRED),
                            PAPER,
                            NIGHT,
                            17,
                            1.6,
                            "Looks.more",
                            true,
                            1,
                            Tiles.STACK)),
            Map.entry(
                    "rss",
                    new Look(
                            new Article(Article.Style.FEED),
                            PAPER,
                            NIGHT,
                            15,
                            1.5,
                            "Looks.more",
                            true,
                            0.3,
                            Tiles.STACK)),
            Map.entry(
                    "email",
                    new Look(
                            new Mail(),
                            Palette.of(0xF6F8FC, 0xFFFFFF, 0x1F1F1F, 0x5E5E5E, 0x0B57D0, 0xE0E3E7, 0xEDF1F7, 0x0B57D0),
                            Palette.of(0x1B1B1F, 0x26272B, 0xE3E3E6, 0xA6A8AD, 0xA8C7FA, 0x3C3E43, 0x303237, 0xA8C7FA),
                            15,
                            1.5,
                            "",
                            true,
                            1,
                            Tiles.STACK)));

    private Looks() {}

    /** Returns a network's look; a plain one in its colour for a network that is not built in. */
    static Look of(Network network) {
        String id = network.id();
        Look own = BUILT_IN.get(id.substring(id.lastIndexOf('.') + 1));
        boolean builtIn = own != null && (id.indexOf('.') < 0 || id.startsWith("crieur.networks."));
        return builtIn ? own : plain(Palette.parse(network.colour()));
    }

    private static Look plain(int colour) {
        return new Look(
                new Microblog(Microblog.Style.PLAIN),
                inColour(PAPER, colour),
                inColour(NIGHT, colour),
                15,
                1.4,
                "Looks.more",
                false,
                1,
                Tiles.GRID);
    }

    private static Palette inColour(Palette palette, int colour) {
        return new Palette(
                palette.page(),
                palette.card(),
                palette.text(),
                palette.muted(),
                palette.link(),
                palette.border(),
                palette.fill(),
                colour);
    }

    private static Look fediverse(int light, int dark) {
        return new Look(
                new Microblog(Microblog.Style.MASTODON),
                Palette.of(0xFFFFFF, 0xFFFFFF, 0x1C1B22, 0x5F5B72, light, 0xDCDBE5, 0xF2F1F7, light),
                Palette.of(0x181820, 0x181820, 0xF4F4F8, 0x9A98AE, dark, 0x34343F, 0x23232D, dark),
                15,
                1.47,
                "Looks.mastodonMore",
                true,
                0.36,
                Tiles.GRID);
    }
}
