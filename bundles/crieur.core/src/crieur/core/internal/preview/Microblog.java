package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;

/** Short posts in a column: X, Mastodon and its like, Bluesky, Threads, Nostr, and networks without a look of their own. */
final class Microblog implements Composer {

    private static final double PAD = 16;

    private final Style style;

    /** What differs between them. */
    enum Style {
        /** Name, handle and date on one line; text beside the picture. */
        X(42, true, Shape.COMMENT, Shape.REPOST, Shape.HEART, Shape.STATISTICS, Shape.BOOKMARK, Shape.SHARE),
        /** Name above the handle; text below the picture. */
        MASTODON(46, false, Shape.COMMENT, Shape.REPOST, Shape.HEART, Shape.BOOKMARK, Shape.MORE),
        /** As X, with fewer signs. */
        BLUESKY(42, true, Shape.COMMENT, Shape.REPOST, Shape.HEART, Shape.BOOKMARK, Shape.SHARE, Shape.MORE),
        /** The handle alone; text beside the picture. */
        THREADS(36, true, Shape.HEART, Shape.COMMENT, Shape.REPOST, Shape.SEND),
        /** With the network's colour at its side. */
        PLAIN(42, false, Shape.HEART, Shape.COMMENT, Shape.SHARE);

        private final double avatar;
        private final boolean beside;
        private final Shape[] signs;

        Style(double avatar, boolean beside, Shape... signs) {
            this.avatar = avatar;
            this.beside = beside;
            this.signs = signs;
        }
    }

    Microblog(Style style) {
        this.style = style;
    }

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        List<OutgoingText> texts = stage.post.texts();
        stage.y = 14;
        for (int i = 0; i < texts.size(); i++) {
            one(stage, parts, texts.get(i), i == 0, i < texts.size() - 1);
        }
        if (style == Style.PLAIN) {
            stage.box(0, 0, 4, stage.y, 0, stage.palette.accent(), 0);
        }
        stage.rule(0, stage.y - 1, stage.width(), stage.palette.border());
    }

    private void one(Stage stage, Parts parts, OutgoingText text, boolean first, boolean followed) {
        double top = stage.y;
        double left = PAD + style.avatar + 12;
        double x = style.beside ? left : PAD;
        double width = stage.width() - x - PAD;
        parts.avatar(PAD, top, style.avatar);
        header(stage, left, top);
        stage.y = style.beside ? top + 24 : top + style.avatar + 10;
        boolean hidden = first && parts.warning(x, width);
        if (!hidden) {
            if (first) {
                stage.post.field("title").filter(title -> isArticle(stage.post)).ifPresent(title -> {
                    TextStyle heading = stage.body().sized(20).asBold();
                    stage.y = stage.paragraph(title, x, stage.y + 4, width, heading, stage.palette.text(), 4) + 6;
                });
            }
            parts.text(text, x, width);
            if (first) {
                attachments(stage, parts, x, width);
            }
        }
        stage.y += 14;
        reactions(stage, parts, x, width);
        stage.y += 12;
        if (followed && style.beside) {
            double from = top + style.avatar + 6;
            stage.box(PAD + style.avatar / 2 - 1, from, 2, stage.y + 8 - from, 0, stage.palette.border(), 0);
        }
        stage.y += followed ? 12 : 2;
    }

    private static boolean isArticle(OutgoingPost post) {
        return post.type().filter("article"::equals).isPresent();
    }

    private void header(Stage stage, double x, double top) {
        OutgoingPost.Account account = stage.post.account();
        TextStyle bold = stage.body().asBold();
        TextStyle plain = stage.body();
        double right = stage.width() - PAD;
        if (!style.beside) {
            stage.endingAt(stage.time(), right, top + 18, 120, stage.small(), stage.palette.muted());
            double end = right - Math.min(120, stage.measure.width(stage.time(), stage.small())) - 8;
            if (style == Style.MASTODON) {
                end -= 14;
                stage.sign(Shape.GLOBE, end, top + 5, 15, stage.palette.muted());
                end -= 8;
            }
            stage.label(account.name(), x, top + 18, end - x, bold, stage.palette.text());
            stage.label(account.handle(), x, top + 38, right - x, stage.small().sized(14), stage.palette.muted());
            return;
        }
        stage.sign(Shape.MORE, right - 18, top, 18, stage.palette.muted());
        String name = style == Style.THREADS && !account.handle().isEmpty() ? account.handle() : account.name();
        String time = (style == Style.THREADS ? "" : "· ") + stage.time();
        double room = right - x - 30 - stage.measure.width(time, plain) - 8;
        double used = stage.label(name, x, top + 15, room, bold, stage.palette.text()) + 5;
        if (style != Style.THREADS && !account.handle().isEmpty() && room - used > 30) {
            used += stage.label(account.handle(), x + used, top + 15, room - used, plain, stage.palette.muted()) + 5;
        }
        stage.label(time, x + used, top + 15, 140, plain, stage.palette.muted());
    }

    private void attachments(Stage stage, Parts parts, double x, double width) {
        parts.poll(x, width);
        double radius = style == Style.X ? 16 : style == Style.MASTODON ? 8 : 12;
        if (!stage.post.media().isEmpty()) {
            stage.y += 10;
            new Gallery(stage).all(x, width, radius);
        }
        stage.post.card().ifPresent(card -> {
            stage.y += 10;
            if (style == Style.MASTODON || style == Style.PLAIN) {
                parts.smallCard(card, x, width, radius);
            } else {
                parts.card(card, x, width, radius);
            }
        });
    }

    private void reactions(Stage stage, Parts parts, double x, double width) {
        double side = style == Style.THREADS ? 20 : 18;
        double most = style == Style.THREADS ? 160 : style == Style.MASTODON ? width * 0.96 : width;
        parts.reactions(x, Math.min(width, most), side, style.signs);
    }
}
