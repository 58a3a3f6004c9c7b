package crieur.core.internal.preview;

import crieur.core.outgoing.LinkCard;
import crieur.core.outgoing.OutgoingEntity;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts that posts of all networks are made of. */
final class Parts {

    /** So much of a text is drawn at most. */
    private static final int MOST_TEXT = 20_000;

    private static final int[] AVATARS = {
        0xFF2F6B4F, 0xFF1F4E79, 0xFF8A3B5C, 0xFFB4552D, 0xFF5B4B9A, 0xFF2B7A8C, 0xFF7A6A1F, 0xFF9A3A3A
    };

    private final Stage stage;

    Parts(Stage stage) {
        this.stage = stage;
    }

    /** Puts the account's picture: its initials on a colour of its own. */
    void avatar(double x, double top, double side) {
        String name = stage.post.account().name();
        int colour = AVATARS[Math.floorMod(name.hashCode(), AVATARS.length)];
        stage.box(x, top, side, side, side / 2 * stage.look.avatar(), colour, 0);
        TextStyle style = TextStyle.sans(side * 0.4).asBold();
        stage.centred(initials(name), x, top + side * 0.64, side, style, 0xFFFFFFFF);
    }

    /** Returns the first letters of the first and the last word of a name; articles in front do not count. */
    static String initials(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.replaceFirst("^[LDld]['’]", "").split("[\\s_.-]+")) {
            int letter = firstLetter(word);
            if (letter >= 0) {
                words.add(Character.toString(Character.toUpperCase(letter)));
            }
        }
        if (words.isEmpty()) {
            return "?";
        }
        return words.size() == 1 ? words.get(0) : words.get(0) + words.get(words.size() - 1);
    }

    private static int firstLetter(String word) {
        return word.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse(-1);
    }

    /** Puts a text, folded as the network does unless it is shown in full; moves on below it. */
    void text(OutgoingText text, double x, double width) {
        text(text, x, width, stage.body(), List.of());
    }

    /** Puts a text behind some words of the frame; moves on below it. */
    void text(OutgoingText text, double x, double width, TextStyle style, List<Piece> before) {
        int end = text.fold().end();
        int all = text.text().length();
        boolean folds = end < all;
        boolean cut = folds && !stage.options.unfolded();
        List<Piece> pieces = new ArrayList<>(before);
        pieces.addAll(pieces(text, cut ? end : all, style));
        List<TextFlow.Line> lines = TextFlow.lines(pieces, width, stage.measure);
        double lineHeight = style.size() * stage.look.leading();
        Optional<Piece> pressed = folds ? pressed(cut, style) : Optional.empty();
        boolean behind = cut && !stage.look.moreBelow();
        if (behind && pressed.isPresent()) {
            TextFlow.append(lines, pressed.get(), width, stage.measure);
        }
        stage.y = stage.lines(lines, x, stage.y, lineHeight);
        if (!behind && pressed.isPresent()) {
            List<TextFlow.Line> own = TextFlow.lines(List.of(pressed.get()), width, stage.measure);
            stage.y = stage.lines(own, x, stage.y + 2, lineHeight);
        }
    }

    /** Puts the further texts of a thread below the first, each apart from the one before. */
    void further(double x, double width) {
        List<OutgoingText> texts = stage.post.texts();
        for (OutgoingText text : texts.subList(1, texts.size())) {
            stage.y += 12;
            text(text, x, width);
        }
    }

    /** Returns what a reader presses to see the rest, or to fold it again; empty where the network has no such thing. */
    private Optional<Piece> pressed(boolean cut, TextStyle style) {
        String key = cut ? stage.look.more() : stage.look.less();
        int colour = stage.look.moreBelow() ? stage.palette.link() : stage.palette.muted();
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new Piece(stage.words(key), style, colour, cut ? Role.MORE : Role.LESS));
    }

    /** Returns the pieces of a text up to a place. */
    List<Piece> pieces(OutgoingText text, int end, TextStyle style) {
        String whole = text.text();
        int stop = Math.min(end, MOST_TEXT);
        if (stop < whole.length() && stop > 0 && Character.isHighSurrogate(whole.charAt(stop - 1))) {
            stop--;
        }
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (OutgoingEntity entity : text.entities()) {
            if (entity.start() < at || entity.start() >= stop) {
                continue;
            }
            add(pieces, whole.substring(at, entity.start()), style, stage.palette.text(), Role.BODY);
            boolean all = entity.end() <= stop;
            String shown = all ? entity.shown() : whole.substring(entity.start(), stop);
            add(pieces, shown, style, stage.palette.link(), Role.LINK);
            at = Math.min(entity.end(), stop);
        }
        add(pieces, whole.substring(at, stop), style, stage.palette.text(), Role.BODY);
        if (stop == MOST_TEXT && stop < end) {
            add(pieces, " […]", style, stage.palette.muted(), Role.FRAME);
        }
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, TextStyle style, int colour, Role role) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, style, colour, role));
        }
    }

    /** Puts the card of a link, with a place for its picture above; moves on below it. */
    void card(LinkCard card, double x, double width, double radius) {
        double picture = Math.min(width * 0.52, 260);
        double footer = 64;
        stage.marks.add(new Mark.Box(
                new Bounds(x, stage.y, width, picture), new Corners(radius, radius, 0, 0), stage.palette.fill(), 0));
        double sign = 34;
        stage.sign(Shape.PICTURE, x + (width - sign) / 2, stage.y + (picture - sign) / 2, sign, stage.palette.muted());
        double top = stage.y + picture;
        stage.label(card.domain(), x + 12, top + 22, width - 24, stage.small(), stage.palette.muted());
        cardTitle(card, x + 12, top + 44, width - 24);
        stage.box(x, stage.y, width, picture + footer, radius, 0, stage.palette.border());
        stage.y += picture + footer;
    }

    /** Puts the card of a link as a line with a small place for its picture; moves on below it. */
    void smallCard(LinkCard card, double x, double width, double radius) {
        double side = 84;
        stage.box(x, stage.y, width, side, radius, stage.palette.card(), stage.palette.border());
        stage.marks.add(new Mark.Box(
                new Bounds(x + 1, stage.y + 1, side - 2, side - 2),
                new Corners(radius, 0, 0, radius),
                stage.palette.fill(),
                0));
        stage.sign(Shape.LINK, x + (side - 28) / 2, stage.y + (side - 28) / 2, 28, stage.palette.muted());
        double left = x + side + 12;
        stage.label(card.domain(), left, stage.y + 30, width - side - 24, stage.small(), stage.palette.muted());
        cardTitle(card, left, stage.y + 54, width - side - 24);
        stage.y += side;
    }

    /** Puts the title that the post gives a link; where it gives none, says that only the page knows it. */
    void cardTitle(LinkCard card, double x, double baseline, double most) {
        boolean known = card.title().isPresent();
        String title = card.title().orElseGet(() -> stage.words("Parts.pageTitle"));
        TextStyle style = known ? stage.body().asBold() : stage.body();
        stage.label(title, x, baseline, most, style, known ? stage.palette.text() : stage.palette.muted());
    }

    /** Puts signs at equal distances; moves on below them. */
    void reactions(double x, double width, double side, Shape... shapes) {
        double step = shapes.length == 1 ? 0 : (width - side) / (shapes.length - 1);
        for (int i = 0; i < shapes.length; i++) {
            stage.sign(shapes[i], x + i * step, stage.y, side, stage.palette.muted());
        }
        stage.y += side;
    }

    /** Puts signs with their words in columns of one width; moves on below them. */
    void labelledReactions(double x, double width, Shape[] shapes, String... keys) {
        double column = width / shapes.length;
        TextStyle style = stage.small().asBold();
        for (int i = 0; i < shapes.length; i++) {
            String words = stage.words(keys[i]);
            double room = column - 26;
            double wide = Math.min(stage.measure.width(words, style), room);
            double left = x + i * column + Math.max(0, (column - wide - 24) / 2);
            stage.sign(shapes[i], left, stage.y + 2, 18, stage.palette.muted());
            stage.label(words, left + 24, stage.y + 16, room, style, stage.palette.muted());
        }
        stage.y += 22;
    }

    /** Puts the options of a poll; moves on below them. */
    void poll(double x, double width) {
        List<String> options = stage.post.fieldValues("poll.options");
        boolean poll = stage.post.type().filter("poll"::equals).isPresent() && !options.isEmpty();
        if (!poll) {
            return;
        }
        stage.y += 8;
        for (String option : options) {
            stage.box(x, stage.y, width, 34, 17, 0, stage.palette.border());
            stage.label(option, x + 16, stage.y + 22, width - 32, stage.body(), stage.palette.text());
            stage.y += 42;
        }
    }

    /** Returns the content warning behind which the text is, if it is to be shown. */
    boolean warning(double x, double width) {
        String warning = stage.post.field(OutgoingPost.CONTENT_WARNING).orElse("");
        if (warning.isEmpty()) {
            return false;
        }
        TextStyle style = stage.body();
        double top = stage.y;
        double end = stage.paragraph(warning, x + 12, top + 10, width - 24, style.asBold(), stage.palette.text(), 6);
        String more = stage.words(stage.options.unfolded() ? "Parts.warningHide" : "Parts.warningShow");
        Role role = stage.options.unfolded() ? Role.LESS : Role.MORE;
        stage.label(more, x + 12, end + 18, width - 24, style, stage.palette.link(), role);
        stage.box(x, top, width, end + 30 - top, 8, 0, stage.palette.border());
        stage.y = end + 40;
        return !stage.options.unfolded();
    }
}
