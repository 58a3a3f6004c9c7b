package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;

/** A title in a community, with votes: Reddit. */
final class Forum implements Composer {

    private static final double PAD = 16;

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        double width = stage.width() - 2 * PAD;
        stage.y = 12;
        header(stage, width);
        String title = stage.post.field("title").orElseGet(() -> stage.words("Forum.noTitle"));
        TextStyle heading = stage.body().sized(18).asBold();
        stage.y = stage.paragraph(title, PAD, stage.y, width, heading, stage.palette.text(), 6) + 4;
        flair(stage);
        Gallery gallery = new Gallery(stage);
        List<OutgoingMedia> seen = gallery.seen();
        if (!seen.isEmpty()) {
            stage.y += 6;
            gallery.arrange(seen, Tiles.CAROUSEL, PAD, width, 16);
            gallery.dots(PAD, width, seen.size());
            stage.y += 6;
        }
        stage.post.card().ifPresent(card -> {
            stage.y += 4;
            parts.smallCard(card, PAD, width, 12);
            stage.y += 6;
        });
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, PAD, width);
        }
        stage.y += 10;
        pills(stage);
        stage.y += 12;
        stage.rule(0, stage.y - 1, stage.width(), stage.palette.border());
    }

    private static void header(Stage stage, double width) {
        String community = stage.post.field("subreddit").orElse("…");
        String name = community.startsWith("r/") ? community : "r/" + community;
        stage.disc(PAD, stage.y, 24, stage.palette.accent(), 0);
        stage.centred("r", PAD, stage.y + 17, 24, TextStyle.sans(14).asBold(), 0xFFFFFFFF);
        TextStyle bold = TextStyle.sans(12).asBold();
        double used = stage.label(name, PAD + 32, stage.y + 16, width - 160, bold, stage.palette.text());
        stage.label("· " + stage.time(), PAD + 38 + used, stage.y + 16, 120, TextStyle.sans(12), stage.palette.muted());
        stage.sign(Shape.MORE, PAD + width - 20, stage.y + 2, 20, stage.palette.muted());
        stage.y += 32;
    }

    private static void flair(Stage stage) {
        double x = PAD;
        TextStyle style = TextStyle.sans(12).asBold();
        for (String field : new String[] {"nsfw", "spoiler", "flair"}) {
            String value = stage.post.field(field).orElse("false");
            if (value.equals("false")) {
                continue;
            }
            String words = field.equals("flair") ? value : stage.words("Forum." + field);
            double wide = Math.min(stage.measure.width(words, style) + 16, stage.width() - x - PAD);
            stage.box(x, stage.y + 2, wide, 22, 11, stage.palette.fill(), 0);
            stage.label(words, x + 8, stage.y + 17, wide - 16, style, stage.palette.muted());
            x += wide + 6;
        }
        stage.y += x > PAD ? 32 : 0;
    }

    private static void pills(Stage stage) {
        double top = stage.y;
        stage.box(PAD, top, 104, 32, 16, stage.palette.fill(), 0);
        stage.sign(Shape.UP, PAD + 10, top + 7, 18, stage.palette.text());
        stage.box(PAD + 38, top + 12, 26, 8, 4, stage.palette.border(), 0);
        stage.sign(Shape.DOWN, PAD + 76, top + 7, 18, stage.palette.text());
        Shape[] shapes = {Shape.COMMENT, Shape.FORWARD};
        for (int i = 0; i < shapes.length; i++) {
            double x = PAD + 114 + i * 78;
            stage.box(x, top, 70, 32, 16, stage.palette.fill(), 0);
            stage.sign(shapes[i], x + 12, top + 7, 18, stage.palette.text());
            stage.box(x + 38, top + 12, 20, 8, 4, stage.palette.border(), 0);
        }
        stage.y = top + 32;
    }
}
