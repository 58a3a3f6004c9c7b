package crieur.core.internal.preview;

import com.ibm.icu.text.Bidi;
import crieur.core.network.Network;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Mark;
import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.PictureSizes;
import crieur.core.preview.PreviewOptions;
import crieur.core.preview.Shape;
import crieur.core.preview.TextMeasure;
import crieur.core.preview.TextStyle;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Where one drawing comes into being: what is to be shown, and the marks put down so far. */
final class Stage {

    final OutgoingPost post;
    final PreviewOptions options;
    final Look look;
    final Palette palette;
    final TextMeasure measure;
    final PictureSizes sizes;
    final List<Mark> marks = new ArrayList<>();

    /** Where the next thing goes, from above. */
    double y;

    Stage(OutgoingPost post, PreviewOptions options, Look look, TextMeasure measure, PictureSizes sizes) {
        this.post = post;
        this.options = options;
        this.look = look;
        this.palette = look.palette(options.dark());
        this.measure = measure;
        this.sizes = sizes;
    }

    double width() {
        return options.width();
    }

    Network network() {
        return post.network();
    }

    String words(String key, Object... arguments) {
        return Look.words(options.locale(), key, arguments);
    }

    /** Returns the style of the post's text. */
    TextStyle body() {
        return TextStyle.sans(look.size());
    }

    TextStyle small() {
        return TextStyle.sans(look.size() - 2);
    }

    void box(double x, double top, double width, double height, double radius, int fill, int stroke) {
        marks.add(new Mark.Box(new Bounds(x, top, width, height), Corners.all(radius), fill, stroke));
    }

    void rule(double x, double top, double width, int colour) {
        box(x, top, width, 1, 0, colour, 0);
    }

    void disc(double x, double top, double side, int fill, int stroke) {
        box(x, top, side, side, side / 2, fill, stroke);
    }

    void sign(Shape shape, double x, double top, double side, int colour) {
        marks.add(new Mark.Sign(new Bounds(x, top, side, side), shape, colour, false));
    }

    void filledSign(Shape shape, double x, double top, double side, int colour) {
        marks.add(new Mark.Sign(new Bounds(x, top, side, side), shape, colour, true));
    }

    /** Puts a label on a baseline and returns its width; too long a one is cut. */
    double label(String text, double x, double baseline, double most, TextStyle style, int colour) {
        return label(text, x, baseline, most, style, colour, Role.FRAME);
    }

    /** Puts a label that is something else than the frame. */
    double label(String text, double x, double baseline, double most, TextStyle style, int colour, Role role) {
        String shown = fitted(text, most, style);
        if (shown.isEmpty()) {
            return 0;
        }
        double width = measure.width(shown, style);
        boolean rightToLeft = Bidi.getBaseDirection(shown) == Bidi.RTL;
        marks.add(new Mark.Run(x, baseline, width, style.size() * 1.2, shown, style, colour, role, rightToLeft));
        return width;
    }

    /** Puts a label in the middle of a stretch. */
    void centred(String text, double x, double baseline, double width, TextStyle style, int colour) {
        String shown = fitted(text, width, style);
        label(shown, x + (width - measure.width(shown, style)) / 2, baseline, width, style, colour);
    }

    /** Puts a label that ends at a place. */
    void endingAt(String text, double right, double baseline, double most, TextStyle style, int colour) {
        String shown = fitted(text, most, style);
        label(shown, right - measure.width(shown, style), baseline, most, style, colour);
    }

    private String fitted(String text, double most, TextStyle style) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() > 400) {
            line = line.substring(0, 400);
        }
        if (measure.width(line, style) <= most) {
            return line;
        }
        int low = 0;
        int high = line.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(line.substring(0, middle) + "…", style) <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(line.charAt(low - 1))) {
            low--;
        }
        return low == 0 ? "" : line.substring(0, low).stripTrailing() + "…";
    }

    /** Puts lines of text at a place, below each other; returns where they end. */
    double lines(List<TextFlow.Line> lines, double x, double top, double lineHeight) {
        double at = top;
        for (TextFlow.Line line : lines) {
            place(line, x, at, lineHeight);
            at += lineHeight;
        }
        return at;
    }

    private void place(TextFlow.Line line, double x, double top, double lineHeight) {
        List<LineOrder.Run> runs = LineOrder.of(line, measure);
        double at = line.rightToLeft ? rightEdge(line, runs, x) : x;
        for (LineOrder.Run run : runs) {
            TextStyle style = run.piece().style();
            double baseline = top + lineHeight * 0.5 + (measure.ascent(style) - measure.descent(style)) / 2;
            if (!run.text().isBlank()) {
                marks.add(new Mark.Run(
                        at,
                        baseline,
                        run.width(),
                        lineHeight,
                        run.text(),
                        style,
                        run.piece().colour(),
                        run.piece().role(),
                        run.rightToLeft()));
            }
            at += run.width();
        }
    }

    /** Where the leftmost run of a line begins that ends at the right; the spaces at its end stand in front of it. */
    private static double rightEdge(TextFlow.Line line, List<LineOrder.Run> runs, double x) {
        double all = runs.stream().mapToDouble(LineOrder.Run::width).sum();
        return x + Math.max(0, line.room - line.inkWidth()) - (all - line.inkWidth());
    }

    /** Puts a paragraph of the frame; returns where it ends. */
    double paragraph(String text, double x, double top, double width, TextStyle style, int colour, int most) {
        List<TextFlow.Line> lines = TextFlow.lines(List.of(new Piece(text, style, colour, Role.FRAME)), width, measure);
        if (lines.size() > most) {
            lines = new ArrayList<>(lines.subList(0, most));
            TextFlow.append(lines, new Piece("…", style, colour, Role.FRAME), width, measure);
        }
        return lines(lines, x, top, style.size() * 1.3);
    }

    /** Returns when the post is due, short; "now" where it is not scheduled. */
    String time() {
        return post.scheduled()
                .map(at -> DateTimeFormatter.ofPattern(words("Stage.date"), options.locale())
                        .format(at))
                .orElseGet(() -> words("Stage.now"));
    }

    /** Returns the hour at which the post is due. */
    String hour() {
        return post.scheduled()
                .map(at -> DateTimeFormatter.ofPattern(words("Stage.hour"), options.locale())
                        .format(at))
                .orElseGet(() -> words("Stage.now"));
    }

    /** Returns the date and the hour at which the post is due. */
    String moment() {
        return post.scheduled()
                .map(at -> DateTimeFormatter.ofPattern(words("Stage.moment"), options.locale())
                        .format(at))
                .orElseGet(() -> words("Stage.now"));
    }
}
