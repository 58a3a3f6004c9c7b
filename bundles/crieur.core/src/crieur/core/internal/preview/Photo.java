package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;

/** The picture first and its caption below: Instagram. Reels and stories fill the screen. */
final class Photo implements Composer {

    private static final double PAD = 14;

    @Override
    public void compose(Stage stage) {
        String type = stage.post.type().orElse("");
        if (type.equals("reel") || type.equals("story")) {
            new Film(type.equals("reel") ? Film.Style.REEL : Film.Style.STORY).compose(stage);
            return;
        }
        Parts parts = new Parts(stage);
        double width = stage.width() - 2 * PAD;
        header(stage, parts, width);
        Gallery gallery = new Gallery(stage);
        List<OutgoingMedia> seen = gallery.seen();
        if (seen.isEmpty()) {
            emptyPlace(stage);
        } else {
            gallery.arrange(seen, Tiles.CAROUSEL, 0, stage.width(), 0);
        }
        gallery.dots(PAD, width, seen.size());
        stage.y += 10;
        stage.sign(Shape.BOOKMARK, stage.width() - PAD - 24, stage.y, 24, stage.palette.text());
        double step = 38;
        stage.sign(Shape.HEART, PAD, stage.y, 24, stage.palette.text());
        stage.sign(Shape.COMMENT, PAD + step, stage.y, 24, stage.palette.text());
        stage.sign(Shape.SEND, PAD + 2 * step, stage.y, 24, stage.palette.text());
        stage.y += 34;
        stage.box(PAD, stage.y, 110, 8, 4, stage.palette.fill(), 0);
        stage.y += 16;
        caption(stage, parts, width);
        stage.y += 6;
        stage.label(stage.time(), PAD, stage.y + 12, width, TextStyle.sans(12), stage.palette.muted());
        stage.y += 26;
    }

    private static void header(Stage stage, Parts parts, double width) {
        OutgoingPost.Account account = stage.post.account();
        stage.y = 10;
        stage.disc(PAD - 2, stage.y - 2, 36, 0, stage.palette.accent());
        parts.avatar(PAD, stage.y, 32);
        stage.label(
                name(account), PAD + 44, stage.y + 21, width - 90, stage.body().asBold(), stage.palette.text());
        stage.sign(Shape.MORE, PAD + width - 20, stage.y + 6, 20, stage.palette.text());
        stage.y += 42;
    }

    private static String name(OutgoingPost.Account account) {
        return account.handle().isEmpty() ? account.name() : account.handle();
    }

    private static void emptyPlace(Stage stage) {
        double side = stage.width();
        stage.marks.add(new Mark.Box(new Bounds(0, stage.y, side, side), Corners.NONE, stage.palette.fill(), 0));
        stage.sign(Shape.PICTURE, side / 2 - 24, stage.y + side / 2 - 34, 48, stage.palette.muted());
        stage.centred(
                stage.words("Photo.noPicture"),
                16,
                stage.y + side / 2 + 40,
                side - 32,
                stage.body(),
                stage.palette.muted());
        stage.y += side;
    }

    private static void caption(Stage stage, Parts parts, double width) {
        TextStyle style = stage.body();
        Piece name = new Piece(name(stage.post.account()) + " ", style.asBold(), stage.palette.text(), Role.FRAME);
        if (!stage.post.text().text().isBlank()) {
            parts.text(stage.post.text(), PAD, width, style, List.of(name));
        }
        parts.further(PAD, width);
    }
}
