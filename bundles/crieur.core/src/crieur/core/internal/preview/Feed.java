package crieur.core.internal.preview;

import crieur.core.outgoing.LinkCard;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.Locale;

/** Cards in a feed, their media from edge to edge: LinkedIn, Facebook, Google Business. */
final class Feed implements Composer {

    private static final double MARGIN = 8;
    private static final double PAD = 16;

    private final Style style;

    /** Whose feed it is. */
    enum Style {
        /** LinkedIn. */
        LINKEDIN,
        /** Facebook. */
        FACEBOOK,
        /** Google Business Profile. */
        BUSINESS
    }

    Feed(Style style) {
        this.style = style;
    }

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        double x = MARGIN + PAD;
        double width = stage.width() - 2 * x;
        double inner = stage.width() - 2 * MARGIN;
        boolean story = stage.post.type().filter("story"::equals).isPresent();
        if (story) {
            new Film(Film.Style.STORY).compose(stage);
            return;
        }
        stage.y = MARGIN + 12;
        header(stage, parts, x, width);
        if (style == Style.BUSINESS) {
            media(stage, inner);
            title(stage, x, width);
        }
        parts.text(stage.post.text(), x, width);
        parts.further(x, width);
        parts.poll(x, width);
        if (style != Style.BUSINESS) {
            media(stage, inner);
            stage.post.card().ifPresent(card -> card(stage, parts, card, inner));
        } else {
            callToAction(stage, x);
        }
        footer(stage, parts, x, width);
        stage.marks.add(
                0,
                new Mark.Box(
                        new Bounds(MARGIN, MARGIN, inner, stage.y - MARGIN),
                        Corners.all(8),
                        stage.palette.card(),
                        stage.palette.border()));
        stage.y += MARGIN;
    }

    private void header(Stage stage, Parts parts, double x, double width) {
        OutgoingPost.Account account = stage.post.account();
        double side = style == Style.LINKEDIN ? 48 : 40;
        double left = x + side + 10;
        double room = width - side - 40;
        double top = stage.y;
        parts.avatar(x, top, side);
        stage.sign(Shape.MORE, x + width - 20, top, 20, stage.palette.muted());
        TextStyle bold = stage.body().asBold();
        stage.label(account.name(), left, top + 15, room, bold, stage.palette.text());
        TextStyle small = TextStyle.sans(12);
        if (style == Style.LINKEDIN) {
            stage.label(stage.words("Feed.followers"), left, top + 31, room, small, stage.palette.muted());
            double time = stage.label(stage.time() + " ·", left, top + 46, room, small, stage.palette.muted());
            stage.sign(Shape.GLOBE, left + time + 4, top + 35, 13, stage.palette.muted());
        } else {
            double time = stage.label(stage.time() + " ·", left, top + 33, room, small, stage.palette.muted());
            stage.sign(Shape.GLOBE, left + time + 4, top + 22, 13, stage.palette.muted());
        }
        stage.y = top + side + 10;
    }

    private void title(Stage stage, double x, double width) {
        stage.y += 12;
        stage.post.field("title").ifPresent(title -> {
            TextStyle heading = stage.body().sized(16).asBold();
            stage.y = stage.paragraph(title, x, stage.y, width, heading, stage.palette.text(), 2) + 4;
        });
    }

    private void media(Stage stage, double inner) {
        if (stage.post.media().isEmpty()) {
            return;
        }
        stage.y += 10;
        new Gallery(stage).all(MARGIN, inner, 0);
    }

    /** The card's words stand below its picture, on the ground of places. */
    private void card(Stage stage, Parts parts, LinkCard card, double inner) {
        stage.y += 10;
        double picture = inner * 0.52;
        double x = MARGIN + 1;
        double width = inner - 2;
        stage.box(x, stage.y, width, picture, 0, stage.palette.border(), 0);
        stage.sign(Shape.PICTURE, x + width / 2 - 18, stage.y + picture / 2 - 18, 36, stage.palette.muted());
        stage.y += picture;
        stage.box(x, stage.y, width, 66, 0, stage.palette.fill(), 0);
        TextStyle small = TextStyle.sans(12);
        boolean facebook = style == Style.FACEBOOK;
        String domain = facebook ? card.domain().toUpperCase(Locale.ROOT) : card.domain();
        stage.label(domain, x + 12, stage.y + (facebook ? 22 : 50), width - 24, small, stage.palette.muted());
        parts.cardTitle(card, x + 12, stage.y + (facebook ? 46 : 28), width - 24);
        stage.y += 66;
    }

    private void callToAction(Stage stage, double x) {
        stage.post.field("callToAction").ifPresent(action -> {
            String words = stage.words("Feed.action", action);
            TextStyle style14 = stage.body().asBold();
            double wide = stage.measure.width(words, style14) + 32;
            stage.y += 14;
            stage.box(x, stage.y, wide, 36, 18, stage.palette.accent(), 0);
            stage.label(words, x + 16, stage.y + 23, wide, style14, stage.palette.card());
            stage.y += 36;
        });
    }

    private void footer(Stage stage, Parts parts, double x, double width) {
        stage.y += 12;
        if (style == Style.BUSINESS) {
            parts.reactions(x, 60, 18, Shape.LIKE, Shape.SHARE);
            stage.y += 12;
            return;
        }
        stage.disc(x, stage.y, 16, stage.palette.accent(), 0);
        stage.filledSign(Shape.LIKE, x + 3, stage.y + 3, 10, stage.palette.card());
        stage.box(x + 22, stage.y + 4, 70, 8, 4, stage.palette.fill(), 0);
        stage.box(x + width - 90, stage.y + 4, 90, 8, 4, stage.palette.fill(), 0);
        stage.y += 26;
        stage.rule(x, stage.y, width, stage.palette.border());
        stage.y += 8;
        if (style == Style.LINKEDIN) {
            Shape[] shapes = {Shape.LIKE, Shape.COMMENT, Shape.REPOST, Shape.SEND};
            parts.labelledReactions(x, width, shapes, "Feed.like", "Feed.comment", "Feed.repost", "Feed.send");
        } else {
            Shape[] shapes = {Shape.LIKE, Shape.COMMENT, Shape.FORWARD};
            parts.labelledReactions(x, width, shapes, "Feed.like", "Feed.comment", "Feed.share");
        }
        stage.y += 8;
    }
}
