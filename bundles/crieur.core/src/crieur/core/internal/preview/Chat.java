package crieur.core.internal.preview;

import crieur.core.outgoing.LinkCard;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;

/** Messages in a chat: Telegram, Discord, Slack, Teams, SMS. */
final class Chat implements Composer {

    private final Style style;

    /** Whose chat it is. */
    enum Style {
        /** A bubble in a channel. */
        TELEGRAM,
        /** A line with a picture at its side, and embeds. */
        DISCORD,
        /** A line with a square picture at its side. */
        SLACK,
        /** A card. */
        TEAMS,
        /** A bubble on a telephone. */
        SMS
    }

    Chat(Style style) {
        this.style = style;
    }

    @Override
    public void compose(Stage stage) {
        Parts parts = new Parts(stage);
        switch (style) {
            case TELEGRAM -> telegram(stage, parts);
            case DISCORD, SLACK -> line(stage, parts);
            case TEAMS -> teams(stage, parts);
            case SMS -> sms(stage, parts);
        }
    }

    private static void telegram(Stage stage, Parts parts) {
        double x = 60;
        double width = stage.width() - x - 16;
        double inner = x + 12;
        double room = width - 24;
        stage.y = 12;
        boolean pictured = !stage.post.media().isEmpty();
        if (pictured) {
            new Gallery(stage).all(x, width, 14);
            stage.y += 6;
        } else {
            stage.y += 6;
            stage.label(
                    stage.post.account().name(),
                    inner,
                    stage.y + 16,
                    room,
                    stage.body().asBold(),
                    stage.palette.accent());
            stage.y += 24;
        }
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, inner, room);
            stage.y += 4;
        }
        telegramPoll(stage, parts, inner, room);
        stage.post.card().ifPresent(card -> quote(stage, parts, card, inner, room));
        stage.sign(Shape.EYE, x + width - 78, stage.y + 4, 15, stage.palette.muted());
        stage.endingAt(stage.hour(), x + width - 12, stage.y + 16, 60, TextStyle.sans(12), stage.palette.muted());
        stage.y += 24;
        Bounds bubble = new Bounds(x, 12, width, stage.y - 12);
        stage.marks.add(0, new Mark.Box(bubble, new Corners(14, 14, 14, 4), stage.palette.card(), 0));
        parts.avatar(14, stage.y - 36, 36);
        stage.y += 12;
    }

    private static void telegramPoll(Stage stage, Parts parts, double x, double width) {
        stage.post.field("poll.question").ifPresent(question -> {
            stage.y = stage.paragraph(question, x, stage.y, width, stage.body().asBold(), stage.palette.text(), 6);
        });
        parts.poll(x, width);
    }

    /** A card with a line at its side. */
    private static void quote(Stage stage, Parts parts, LinkCard card, double x, double width) {
        stage.y += 4;
        stage.box(x, stage.y, width, 62, 4, stage.palette.fill(), 0);
        stage.box(x, stage.y, 3, 62, 0, stage.palette.accent(), 0);
        stage.label(
                card.domain(), x + 12, stage.y + 20, width - 24, stage.small().asBold(), stage.palette.accent());
        parts.cardTitle(card, x + 12, stage.y + 42, width - 24);
        stage.y += 66;
    }

    private void line(Stage stage, Parts parts) {
        boolean discord = style == Style.DISCORD;
        double side = discord ? 40 : 36;
        double left = 16 + side + (discord ? 16 : 10);
        double room = stage.width() - left - 16;
        OutgoingPost.Account account = stage.post.account();
        stage.y = 14;
        parts.avatar(16, stage.y, side);
        String name = stage.post.field("username").orElse(account.name());
        double used =
                stage.label(name, left, stage.y + 14, room - 110, stage.body().asBold(), stage.palette.text());
        String badge = discord ? stage.words("Chat.bot") : stage.words("Chat.app");
        TextStyle tiny = TextStyle.sans(10).asBold();
        double wide = stage.measure.width(badge, tiny) + 8;
        int ground = discord ? stage.palette.accent() : stage.palette.border();
        stage.box(left + used + 6, stage.y + 2, wide, 15, 3, ground, 0);
        int letters = discord ? 0xFFFFFFFF : stage.palette.muted();
        stage.label(badge, left + used + 10, stage.y + 13, wide, tiny, letters);
        stage.label(stage.hour(), left + used + wide + 14, stage.y + 14, 60, TextStyle.sans(12), stage.palette.muted());
        stage.y += 20;
        stage.post.field("header").ifPresent(header -> {
            TextStyle heading = stage.body().sized(18).asBold();
            stage.y = stage.paragraph(header, left, stage.y + 2, room, heading, stage.palette.text(), 2) + 4;
        });
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, left, room);
        }
        stage.post.field("poll.question").ifPresent(question -> {
            stage.y =
                    stage.paragraph(question, left, stage.y, room, stage.body().asBold(), stage.palette.text(), 6);
        });
        parts.poll(left, room);
        if (!stage.post.media().isEmpty()) {
            stage.y += 8;
            new Gallery(stage).all(left, Math.min(room, discord ? 400 : 360), 8);
        }
        embed(stage, parts, left, Math.min(room, 432));
        reactions(stage, left);
    }

    private void embed(Stage stage, Parts parts, double x, double width) {
        String title = stage.post.field("embed.title").orElse("");
        String described = stage.post.field("embed.description").orElse("");
        if (!title.isEmpty() || !described.isEmpty()) {
            stage.y += 8;
            double top = stage.y;
            int at = stage.marks.size();
            stage.y += 10;
            double inner = x + 16;
            double room = width - 32;
            if (!title.isEmpty()) {
                stage.y = stage.paragraph(
                                title, inner, stage.y, room, stage.body().asBold(), stage.palette.text(), 3)
                        + 4;
            }
            stage.y = stage.paragraph(described, inner, stage.y, room, stage.small(), stage.palette.text(), 40) + 10;
            Bounds ground = new Bounds(x, top, width, stage.y - top);
            stage.marks.add(at, new Mark.Box(ground, Corners.all(4), stage.palette.card(), 0));
            stage.box(x, top, 4, stage.y - top, 0, stage.palette.accent(), 0);
        }
        stage.post.card().ifPresent(card -> {
            stage.y += 4;
            quote(stage, parts, card, x, width);
        });
    }

    private static void reactions(Stage stage, double x) {
        stage.y += 8;
        for (int i = 0; i < 2; i++) {
            double left = x + i * 54;
            stage.box(left, stage.y, 48, 24, 12, stage.palette.fill(), stage.palette.border());
            stage.sign(i == 0 ? Shape.HEART : Shape.SMILE, left + 8, stage.y + 4, 16, stage.palette.muted());
            stage.box(left + 30, stage.y + 9, 10, 6, 3, stage.palette.border(), 0);
        }
        stage.y += 38;
    }

    private static void teams(Stage stage, Parts parts) {
        double margin = 12;
        double x = margin + 16;
        double width = stage.width() - 2 * x;
        stage.y = margin + 14;
        parts.avatar(x, stage.y, 32);
        double used = stage.label(
                stage.post.account().name(),
                x + 42,
                stage.y + 14,
                width - 110,
                stage.small().asBold(),
                stage.palette.text());
        stage.label(stage.hour(), x + 50 + used, stage.y + 14, 60, stage.small(), stage.palette.muted());
        stage.label(
                stage.words("Chat.teamsFlow"),
                x + 42,
                stage.y + 30,
                width - 42,
                TextStyle.sans(12),
                stage.palette.muted());
        stage.y += 44;
        stage.post.field("title").ifPresent(title -> {
            TextStyle heading = stage.body().sized(17).asBold();
            stage.y = stage.paragraph(title, x, stage.y, width, heading, stage.palette.text(), 3) + 6;
        });
        for (OutgoingText text : stage.post.texts()) {
            parts.text(text, x, width);
        }
        if (!stage.post.media().isEmpty()) {
            stage.y += 10;
            new Gallery(stage).all(x, width, 4);
        }
        stage.y += 14;
        parts.reactions(x, 60, 18, Shape.LIKE, Shape.SMILE);
        stage.y += 14;
        Bounds card = new Bounds(margin, margin, stage.width() - 2 * margin, stage.y - margin);
        stage.marks.add(0, new Mark.Box(card, Corners.all(6), stage.palette.card(), stage.palette.border()));
        stage.box(margin, margin, 4, stage.y - margin, 0, stage.palette.accent(), 0);
        stage.y += margin;
    }

    private static void sms(Stage stage, Parts parts) {
        double width = stage.width();
        stage.y = 12;
        parts.avatar(width / 2 - 22, stage.y, 44);
        stage.y += 50;
        OutgoingPost.Account account = stage.post.account();
        String sender = account.handle().isEmpty() ? account.name() : account.handle();
        stage.centred(sender, 20, stage.y + 12, width - 40, TextStyle.sans(12), stage.palette.text());
        stage.y += 24;
        stage.rule(0, stage.y, width, stage.palette.border());
        stage.y += 12;
        stage.centred(stage.moment(), 20, stage.y + 10, width - 40, TextStyle.sans(11), stage.palette.muted());
        stage.y += 20;
        for (OutgoingText text : stage.post.texts()) {
            double top = stage.y;
            int at = stage.marks.size();
            double room = width * 0.74;
            stage.y += 9;
            parts.text(text, 30, room - 28);
            stage.y += 9;
            double right = stage.marks.subList(at, stage.marks.size()).stream()
                    .mapToDouble(mark -> mark.bounds().right())
                    .max()
                    .orElse(60);
            Bounds bubble = new Bounds(16, top, right - 2, stage.y - top);
            stage.marks.add(at, new Mark.Box(bubble, new Corners(18, 18, 18, 4), stage.palette.card(), 0));
            stage.y += 10;
        }
        stage.y += 8;
    }
}
