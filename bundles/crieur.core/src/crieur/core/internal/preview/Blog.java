package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import java.util.List;
import java.util.stream.Collectors;

/** A post of a dashboard, with tags below it: Tumblr. */
final class Blog implements Composer {

    private static final double MARGIN = 10;
    private static final double PAD = 16;

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        double x = MARGIN + PAD;
        double inner = stage.width() - 2 * MARGIN;
        double width = stage.width() - 2 * x;
        stage.y = MARGIN + 12;
        parts.avatar(x, stage.y, 40);
        String handle = stage.post.account().handle();
        String name = handle.isEmpty() ? stage.post.account().name() : handle;
        stage.label(
                name, x + 52, stage.y + 17, width - 80, stage.body().sized(15).asBold(), stage.palette.text());
        stage.label(stage.time(), x + 52, stage.y + 36, width - 80, stage.small(), stage.palette.muted());
        stage.sign(Shape.MORE, x + width - 20, stage.y, 20, stage.palette.muted());
        stage.y += 54;
        if (!stage.post.media().isEmpty()) {
            new Gallery(stage).all(MARGIN, inner, 0);
            stage.y += 12;
        }
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, x, width);
        }
        List<String> tags = stage.post.fieldValues("tags");
        if (!tags.isEmpty()) {
            String line = tags.stream()
                    .map(tag -> tag.startsWith("#") ? tag : "#" + tag)
                    .collect(Collectors.joining("  "));
            stage.y = stage.paragraph(line, x, stage.y + 10, width, stage.small(), stage.palette.muted(), 6);
        }
        stage.y += 14;
        stage.rule(MARGIN, stage.y, inner, stage.palette.border());
        stage.y += 12;
        stage.box(x, stage.y + 4, 80, 10, 5, stage.palette.fill(), 0);
        double right = x + width;
        Shape[] shapes = {Shape.COMMENT, Shape.REPOST, Shape.HEART};
        for (int i = 0; i < shapes.length; i++) {
            stage.sign(shapes[i], right - 22 - (shapes.length - 1 - i) * 40, stage.y, 22, stage.palette.muted());
        }
        stage.y += 34;
        Bounds card = new Bounds(MARGIN, MARGIN, inner, stage.y - MARGIN);
        stage.marks.add(0, new Mark.Box(card, Corners.all(8), stage.palette.card(), 0));
        stage.y += MARGIN;
    }
}
