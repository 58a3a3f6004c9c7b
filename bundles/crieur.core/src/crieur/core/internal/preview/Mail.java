package crieur.core.internal.preview;

import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;

/** A message in a mail reader: its line in the list, then the open message. */
final class Mail implements Composer {

    private static final double MARGIN = 10;
    private static final double PAD = 18;

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        double x = MARGIN + PAD;
        double width = stage.width() - 2 * x;
        stage.y = MARGIN;
        inList(stage, x, width);
        double top = stage.y;
        int at = stage.marks.size();
        stage.y += 18;
        TextStyle heading = stage.body().sized(22);
        stage.y = stage.paragraph(subject(stage), x, stage.y, width, heading, stage.palette.text(), 4) + 12;
        from(stage, parts, x, width);
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, x, width);
        }
        if (!stage.post.media().isEmpty()) {
            stage.y += 12;
            new Gallery(stage).all(x, width, 4);
        }
        stage.y += 16;
        stage.rule(x, stage.y, width, stage.palette.border());
        TextStyle small = TextStyle.sans(12);
        stage.label(stage.words("Mail.unsubscribe"), x, stage.y + 20, width, small, stage.palette.muted());
        stage.y += 34;
        Bounds card = new Bounds(MARGIN, top, stage.width() - 2 * MARGIN, stage.y - top);
        stage.marks.add(at, new Mark.Box(card, Corners.all(14), stage.palette.card(), stage.palette.border()));
        stage.y += MARGIN;
    }

    private static String subject(Stage stage) {
        return stage.post
                .field("subject")
                .or(() -> stage.post.field("title"))
                .orElseGet(() -> stage.words("Mail.noSubject"));
    }

    /** The line by which readers decide whether to open it: sender, subject and the words behind it. */
    private static void inList(Stage stage, double x, double width) {
        TextStyle bold = stage.small().asBold();
        TextStyle plain = stage.small();
        stage.box(MARGIN, stage.y, stage.width() - 2 * MARGIN, 56, 8, stage.palette.fill(), 0);
        stage.label(stage.post.account().name(), x, stage.y + 22, width - 110, bold, stage.palette.text());
        stage.endingAt(stage.time(), x + width, stage.y + 22, 100, plain, stage.palette.muted());
        double used = stage.label(subject(stage), x, stage.y + 43, width, bold, stage.palette.text());
        String preheader =
                stage.post.field("preheader").orElseGet(() -> stage.post.text().text());
        if (width - used > 60) {
            stage.label("– " + preheader, x + used + 6, stage.y + 43, width - used - 6, plain, stage.palette.muted());
        }
        stage.y += 66;
    }

    private static void from(Stage stage, Parts parts, double x, double width) {
        OutgoingPost.Account account = stage.post.account();
        parts.avatar(x, stage.y, 40);
        double left = x + 52;
        double used = stage.label(
                account.name(),
                left,
                stage.y + 17,
                width - 52 - 130,
                stage.small().asBold(),
                stage.palette.text());
        if (account.handle().contains("@")) {
            String address = "<" + account.handle() + ">";
            double room = width - 52 - used - 100;
            stage.label(address, left + used + 6, stage.y + 17, room, TextStyle.sans(12), stage.palette.muted());
        }
        stage.endingAt(stage.time(), x + width, stage.y + 17, 90, TextStyle.sans(12), stage.palette.muted());
        stage.label(stage.words("Mail.to"), left, stage.y + 34, width - 60, TextStyle.sans(12), stage.palette.muted());
        stage.sign(Shape.MAIL, x + width - 18, stage.y + 24, 16, stage.palette.muted());
        stage.y += 56;
    }
}
