package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;

/** A film with its title and description below: YouTube. A short fills the screen. */
final class VideoPage implements Composer {

    private static final double PAD = 14;

    @Override
    public void compose(Stage stage) {
        if (stage.post.type().filter("short"::equals).isPresent()) {
            new Film(Film.Style.REEL).compose(stage);
            return;
        }
        Parts parts = new Parts(stage);
        double width = stage.width() - 2 * PAD;
        film(stage);
        stage.y += 12;
        String title = stage.post.field("title").orElseGet(() -> stage.words("VideoPage.noTitle"));
        TextStyle heading = stage.body().sized(18).asBold();
        stage.y = stage.paragraph(title, PAD, stage.y, width, heading, stage.palette.text(), 3) + 10;
        channel(stage, parts, width);
        actions(stage, width);
        description(stage, parts, width);
        stage.y += 12;
    }

    private static void film(Stage stage) {
        double height = stage.width() * 9 / 16;
        Gallery gallery = new Gallery(stage);
        List<OutgoingMedia> seen = gallery.seen();
        Bounds place = new Bounds(0, 0, stage.width(), height);
        if (seen.isEmpty()) {
            stage.marks.add(new Mark.Box(place, Corners.NONE, 0xFF15181C, 0));
            stage.sign(Shape.PLAY, stage.width() / 2 - 24, height / 2 - 24, 48, 0xFFB8BEC6);
        } else {
            gallery.tile(seen.get(0), place, Corners.NONE);
        }
        stage.box(0, height - 4, stage.width(), 4, 0, 0x66FFFFFF, 0);
        stage.box(0, height - 4, stage.width() * 0.3, 4, 0, stage.palette.accent(), 0);
        stage.y = height;
    }

    private static void channel(Stage stage, Parts parts, double width) {
        double top = stage.y;
        parts.avatar(PAD, top, 40);
        String subscribe = stage.words("VideoPage.subscribe");
        TextStyle bold = stage.body().asBold();
        double wide = stage.measure.width(subscribe, bold) + 32;
        double room = width - 52 - wide - 10;
        stage.label(stage.post.account().name(), PAD + 52, top + 17, room, bold, stage.palette.text());
        stage.box(PAD + 52, top + 26, Math.min(96, room), 7, 3.5, stage.palette.border(), 0);
        stage.box(PAD + width - wide, top + 2, wide, 36, 18, stage.palette.text(), 0);
        stage.label(subscribe, PAD + width - wide + 16, top + 25, wide, bold, stage.palette.page());
        stage.y = top + 52;
    }

    private static void actions(Stage stage, double width) {
        Shape[] shapes = {Shape.LIKE, Shape.DISLIKE, Shape.FORWARD, Shape.BOOKMARK};
        double pill = (width - 24) / shapes.length;
        for (int i = 0; i < shapes.length; i++) {
            double x = PAD + i * (pill + 8);
            stage.box(x, stage.y, pill, 34, 17, stage.palette.card(), 0);
            stage.sign(shapes[i], x + pill / 2 - 10, stage.y + 7, 20, stage.palette.text());
        }
        stage.y += 46;
    }

    private static void description(Stage stage, Parts parts, double width) {
        double top = stage.y;
        int at = stage.marks.size();
        stage.label(stage.moment(), PAD + 12, top + 24, width - 24, stage.body().asBold(), stage.palette.text());
        stage.y = top + 34;
        parts.text(stage.post.text(), PAD + 12, width - 24);
        parts.further(PAD + 12, width - 24);
        stage.y += 12;
        Bounds ground = new Bounds(PAD, top, width, stage.y - top);
        stage.marks.add(at, new Mark.Box(ground, Corners.all(12), stage.palette.card(), 0));
    }
}
