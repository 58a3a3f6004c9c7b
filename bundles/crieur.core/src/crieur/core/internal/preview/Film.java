package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Films and pictures that fill a telephone: TikTok, reels, stories, shorts. White on dark by day and by night. */
final class Film implements Composer {

    private static final int WHITE = 0xFFFFFFFF;
    private static final int SHADE = 0x8C000000;

    /** In characters. */
    private static final int LEAST_TEXT = 20;

    private final Style style;

    /** Whose film it is. */
    enum Style {
        /** TikTok. */
        TIKTOK,
        /** Instagram's or Facebook's reel, YouTube's short. */
        REEL,
        /** A story, which has no text. */
        STORY
    }

    Film(Style style) {
        this.style = style;
    }

    @Override
    public void compose(Stage stage) {
        double width = Math.min(stage.width(), 380);
        double x = (stage.width() - width) / 2;
        double height = width * 16 / 9;
        Palette night = new Palette(
                stage.palette.page(),
                0xFF161823,
                WHITE,
                0xFFD8D8DC,
                WHITE,
                0xFF6B6D7A,
                0xFF2A2B36,
                stage.palette.accent());
        Stage inside = new Stage(stage.post, stage.options, onDark(stage.look, night), stage.measure, stage.sizes);
        frame(inside, x, width, height);
        if (style == Style.STORY) {
            story(inside, x, width);
        } else {
            words(inside, x + 14, width - 80, height - 24);
            rail(inside, x + width - 48, height);
        }
        dots(inside, x, width, height);
        stage.marks.addAll(inside.marks);
        stage.y = height;
    }

    private static Look onDark(Look look, Palette palette) {
        return new Look(
                look.composer(),
                palette,
                palette,
                look.size(),
                look.leading(),
                look.more(),
                look.less(),
                false,
                look.avatar(),
                look.tiles());
    }

    private static void frame(Stage stage, double x, double width, double height) {
        Gallery gallery = new Gallery(stage);
        List<OutgoingMedia> seen = gallery.seen();
        Bounds place = new Bounds(x, 0, width, height);
        Corners corners = Corners.all(12);
        stage.marks.add(new Mark.Box(place, corners, stage.palette.card(), 0));
        if (seen.isEmpty()) {
            stage.sign(Shape.PLAY, x + width / 2 - 24, height / 2 - 24, 48, stage.palette.muted());
        } else if (seen.get(0).kind() == OutgoingMedia.Kind.VIDEO
                || stage.sizes.of(seen.get(0)).isEmpty()) {
            gallery.tile(seen.get(0), place, corners, height / 2 + 56);
        } else {
            stage.marks.add(new Mark.Picture(place, corners, seen.get(0), true));
        }
    }

    /** Above the words and their shade. */
    private static void dots(Stage stage, double x, double width, double height) {
        Gallery gallery = new Gallery(stage);
        stage.y = height - 24;
        gallery.dots(x, width, gallery.seen().size());
    }

    private static void rail(Stage stage, double x, double height) {
        double top = height - 300;
        new Parts(stage).avatar(x, top, 36);
        Shape[] shapes = {Shape.HEART, Shape.COMMENT, Shape.BOOKMARK, Shape.FORWARD};
        for (int i = 0; i < shapes.length; i++) {
            double y = top + 56 + i * 54;
            stage.disc(x, y - 4, 36, 0x59000000, 0);
            stage.filledSign(shapes[i], x + 6, y + 2, 24, WHITE);
            stage.box(x + 6, y + 37, 24, 5, 2.5, 0xB3FFFFFF, 0);
        }
    }

    /** Puts name and text so that they end at the bottom, on a shade. */
    private static void words(Stage stage, double x, double width, double bottom) {
        Stage measured = words(stage, stage.post, x, width, 0);
        OutgoingPost shown = stage.post;
        int most = (int) (width * (bottom - 160) / 160);
        while (measured.y > bottom - 60 && most >= LEAST_TEXT) {
            shown = shortened(stage.post, most);
            measured = words(stage, shown, x, width, 0);
            most = most * 3 / 4;
        }
        double top = Math.max(40, bottom - measured.y);
        Bounds shade = new Bounds(x - 14, top - 16, width + 80, bottom + 24 - (top - 16));
        stage.marks.add(new Mark.Box(shade, new Corners(0, 0, 12, 12), SHADE, 0));
        stage.marks.addAll(words(stage, shown, x, width, top).marks);
    }

    /** A text that would run out of the film at its top is shown up to where it does not; readers scroll it there. */
    private static OutgoingPost shortened(OutgoingPost post, int most) {
        List<OutgoingText> shown = new ArrayList<>();
        int left = most;
        for (OutgoingText text : post.texts()) {
            int length = text.text().length();
            if (length > left) {
                shown.add(cut(text, left));
                break;
            }
            shown.add(text);
            left -= length;
        }
        return new OutgoingPost(
                post.network(),
                post.channel(),
                post.account(),
                post.type(),
                shown,
                post.card(),
                post.media(),
                post.fields(),
                post.language(),
                post.scheduled());
    }

    private static OutgoingText cut(OutgoingText text, int most) {
        boolean between = most > 0 && Character.isHighSurrogate(text.text().charAt(most - 1));
        int stop = between ? most - 1 : most;
        return new OutgoingText(
                text.text().substring(0, stop) + "…",
                text.sent(),
                text.unit(),
                text.entities().stream().filter(entity -> entity.end() <= stop).toList(),
                text.fold());
    }

    private static Stage words(Stage around, OutgoingPost post, double x, double width, double top) {
        Stage stage = new Stage(post, around.options, around.look, around.measure, around.sizes);
        Parts parts = new Parts(stage);
        OutgoingPost.Account account = stage.post.account();
        String name = account.handle().isEmpty() ? account.name() : account.handle();
        double line = top + 18;
        stage.label(name, x, line, width, stage.body().sized(16).asBold(), WHITE);
        stage.y = top + 26;
        String title = stage.post.field("title").orElse("");
        if (!title.isEmpty()) {
            TextStyle heading = stage.body().asBold();
            stage.y = stage.paragraph(title, x, stage.y, width, heading, WHITE, 2);
        }
        parts.text(stage.post.text(), x, width);
        parts.further(x, width);
        double note = stage.y + 8;
        stage.sign(Shape.SOUND, x, note, 16, WHITE);
        stage.label(stage.words("Film.sound"), x + 22, note + 13, width - 22, TextStyle.sans(13), WHITE);
        stage.y = note + 22;
        return stage;
    }

    private static void story(Stage stage, double x, double width) {
        stage.box(x + 10, 10, width - 20, 3, 1.5, 0xCCFFFFFF, 0);
        stage.box(x + 8, 18, width - 16, 44, 22, 0x59000000, 0);
        new Parts(stage).avatar(x + 14, 24, 32);
        OutgoingPost.Account account = stage.post.account();
        String name = account.handle().isEmpty() ? account.name() : account.handle();
        double used = stage.label(name, x + 54, 45, width - 150, stage.body().asBold(), WHITE);
        stage.label(stage.time(), x + 62 + used, 45, 80, stage.body(), 0xCCFFFFFF);
    }
}
