package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;

/** Pages with a title: WordPress, Ghost, and the entries of a feed reader. */
final class Article implements Composer {

    private static final double PAD = 22;

    private final Style style;

    /** How the page is set. */
    enum Style {
        /** A title with serifs, flush left. */
        SERIF,
        /** Everything in the middle but the text. */
        CENTRED,
        /** A feed reader's entry. */
        FEED
    }

    Article(Style style) {
        this.style = style;
    }

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        double width = stage.width() - 2 * PAD;
        stage.y = 20;
        if (style == Style.FEED) {
            parts.avatar(PAD, stage.y, 18);
            stage.label(
                    stage.post.account().name(),
                    PAD + 26,
                    stage.y + 14,
                    width - 130,
                    stage.small(),
                    stage.palette.muted());
            stage.endingAt(stage.time(), PAD + width, stage.y + 14, 100, stage.small(), stage.palette.muted());
            stage.y += 28;
        } else {
            siteName(stage, width);
        }
        title(stage, width);
        stage.post.field("excerpt").ifPresent(excerpt -> {
            TextStyle lead = stage.body();
            stage.y = stage.paragraph(excerpt, PAD, stage.y + 2, width, lead, stage.palette.muted(), 6) + 8;
        });
        if (style != Style.FEED) {
            byline(stage, parts);
        }
        if (!stage.post.media().isEmpty()) {
            stage.y += 6;
            new Gallery(stage).all(PAD, width, style == Style.CENTRED ? 6 : 0);
            stage.y += 14;
        }
        TextStyle body = style == Style.SERIF
                ? new TextStyle(TextStyle.Family.SERIF, stage.look.size(), false, false)
                : stage.body();
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, PAD, width, body, java.util.List.of());
        }
        tags(stage, width);
        stage.y += 20;
    }

    private void siteName(Stage stage, double width) {
        TextStyle small = stage.small().sized(13).asBold();
        String name = stage.post.account().name();
        if (style == Style.CENTRED) {
            stage.centred(name, PAD, stage.y + 12, width, small, stage.palette.text());
        } else {
            stage.label(name, PAD, stage.y + 12, width, small, stage.palette.text());
        }
        stage.y += 22;
        stage.rule(PAD, stage.y, width, stage.palette.border());
        stage.y += 20;
    }

    private void title(Stage stage, double width) {
        OutgoingPost post = stage.post;
        String title = post.field("title").orElseGet(() -> stage.words("Article.noTitle"));
        TextStyle.Family family = style == Style.SERIF ? TextStyle.Family.SERIF : TextStyle.Family.SANS;
        double size = style == Style.FEED ? 20 : 30;
        TextStyle heading = new TextStyle(family, size, true, false);
        stage.y = stage.paragraph(title, PAD, stage.y, width, heading, stage.palette.text(), 5) + 8;
    }

    private static void byline(Stage stage, Parts parts) {
        parts.avatar(PAD, stage.y, 30);
        double used = stage.label(
                stage.post.account().name(),
                PAD + 40,
                stage.y + 20,
                stage.width() * 0.5,
                stage.small().asBold(),
                stage.palette.text());
        stage.label("· " + stage.time(), PAD + 46 + used, stage.y + 20, 120, stage.small(), stage.palette.muted());
        stage.y += 44;
    }

    private static void tags(Stage stage, double width) {
        double x = PAD;
        TextStyle style = TextStyle.sans(13);
        for (String field : new String[] {"categories", "tags"}) {
            for (String tag : stage.post.fieldValues(field)) {
                double wide = Math.min(stage.measure.width(tag, style) + 20, width);
                if (x + wide > PAD + width) {
                    break;
                }
                stage.box(x, stage.y + 14, wide, 26, 13, stage.palette.fill(), 0);
                stage.label(tag, x + 10, stage.y + 31.5, wide - 20, style, stage.palette.muted());
                x += wide + 8;
            }
        }
        if (x > PAD) {
            stage.y += 44;
        } else {
            stage.y += 12;
            new Parts(stage).reactions(PAD, 60, 18, Shape.HEART, Shape.COMMENT);
        }
    }
}
