package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;

/** A picture in a round frame with a title below: Pinterest. */
final class Pin implements Composer {

    private static final double MARGIN = 10;
    private static final double PAD = 20;

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        double inner = stage.width() - 2 * MARGIN;
        double x = MARGIN + PAD;
        double width = stage.width() - 2 * x;
        stage.y = MARGIN;
        picture(stage, inner);
        stage.y += 14;
        actions(stage, x, width);
        stage.post.field("link").ifPresent(url -> {
            stage.sign(Shape.LINK, x, stage.y, 16, stage.palette.muted());
            stage.label(url, x + 22, stage.y + 13, width - 22, stage.body(), stage.palette.muted());
            stage.y += 26;
        });
        stage.post.field("title").ifPresent(title -> {
            TextStyle heading = stage.body().sized(24).asBold();
            stage.y = stage.paragraph(title, x, stage.y, width, heading, stage.palette.text(), 4) + 6;
        });
        parts.text(stage.post.text(), x, width);
        parts.further(x, width);
        stage.y += 14;
        parts.avatar(x, stage.y, 36);
        stage.label(
                stage.post.account().name(),
                x + 46,
                stage.y + 16,
                width - 46,
                stage.body().asBold(),
                stage.palette.text());
        String board = stage.post.field("board").orElse("");
        stage.label(board, x + 46, stage.y + 33, width - 46, stage.small(), stage.palette.muted());
        stage.y += 36 + PAD;
        Bounds card = new Bounds(MARGIN, MARGIN, inner, stage.y - MARGIN);
        stage.marks.add(0, new Mark.Box(card, Corners.all(24), stage.palette.card(), stage.palette.border()));
        stage.y += MARGIN;
    }

    private static void picture(Stage stage, double inner) {
        Gallery gallery = new Gallery(stage);
        List<OutgoingMedia> seen = gallery.seen();
        double ratio = seen.isEmpty() ? 2.0 / 3 : Tiles.ratio(stage.sizes.of(seen.get(0)), 0.5, 1.5);
        Bounds place = new Bounds(MARGIN, stage.y, inner, inner / ratio);
        Corners corners = new Corners(24, 24, 0, 0);
        if (seen.isEmpty()) {
            stage.marks.add(new Mark.Box(place, corners, stage.palette.fill(), 0));
            stage.sign(
                    Shape.PICTURE,
                    place.x() + inner / 2 - 24,
                    place.y() + place.height() / 2 - 24,
                    48,
                    stage.palette.muted());
        } else {
            gallery.tile(seen.get(0), place, corners);
        }
        stage.y = place.bottom();
        gallery.dots(MARGIN, inner, seen.size());
    }

    private static void actions(Stage stage, double x, double width) {
        Shape[] shapes = {Shape.HEART, Shape.COMMENT, Shape.SHARE, Shape.MORE};
        for (int i = 0; i < shapes.length; i++) {
            stage.sign(shapes[i], x + i * 38, stage.y + 8, 22, stage.palette.text());
        }
        String save = stage.words("Pin.save");
        TextStyle bold = stage.body().sized(16).asBold();
        double wide = stage.measure.width(save, bold) + 32;
        stage.box(x + width - wide, stage.y, wide, 40, 16, stage.palette.accent(), 0);
        stage.label(save, x + width - wide + 16, stage.y + 25.5, wide, bold, 0xFFFFFFFF);
        stage.y += 52;
    }
}
