package crieur.cli.internal.preview;

import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes drawings as one page of HTML that needs nothing else: SVG with its pictures in it.
 *
 * <p>Everything that comes from a post is escaped, and the page's own policy forbids scripts and any loading.
 */
final class HtmlPainter {

    private static final String SANS = "\"Helvetica Neue\",Helvetica,Arial,\"Liberation Sans\",sans-serif,"
            + "\"Apple Color Emoji\",\"Segoe UI Emoji\",\"Noto Color Emoji\"";
    private static final String SERIF = "Georgia,\"Times New Roman\",\"Liberation Serif\",serif";
    private static final String MONO = "Menlo,Consolas,\"Liberation Mono\",monospace";

    private final EmbeddedMedia media;
    private final StringBuilder html = new StringBuilder(8_192);
    private int clips;

    HtmlPainter(EmbeddedMedia media) {
        this.media = media;
    }

    /**
     * Returns the page.
     *
     * @param drawings the drawings, shown below each other
     * @param title the page's title
     * @param locale the language of the page
     */
    String page(List<Drawing> drawings, String title, Locale locale) {
        html.append("<!DOCTYPE html>\n<html lang=\"")
                .append(escaped(locale.getLanguage()))
                .append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                + "style-src 'unsafe-inline'\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width\">\n");
        html.append("<title>").append(escaped(title)).append("</title>\n<style>\n");
        html.append("body { margin: 24px; background: #e9ebee; }\n");
        html.append("svg { display: block; margin: 0 auto 24px; max-width: 100%; height: auto; }\n");
        html.append("text { white-space: pre; }\n");
        html.append(".sans { font-family: ").append(SANS).append("; }\n");
        html.append(".serif { font-family: ").append(SERIF).append("; }\n");
        html.append(".mono { font-family: ").append(MONO).append("; }\n");
        html.append("</style>\n</head>\n<body>\n");
        drawings.forEach(this::drawing);
        return html.append("</body>\n</html>\n").toString();
    }

    private void drawing(Drawing drawing) {
        String width = number(drawing.width());
        String height = number(drawing.height());
        html.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
                .append(width);
        html.append("\" height=\"").append(height).append("\" viewBox=\"0 0 ");
        html.append(width).append(' ').append(height).append("\">\n<title>");
        html.append(escaped(drawing.description())).append("</title>\n");
        html.append("<rect width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append('"');
        fill(drawing.background());
        html.append("/>\n");
        drawing.marks().forEach(this::mark);
        html.append("</svg>\n");
    }

    private void mark(Mark mark) {
        if (mark instanceof Mark.Box box) {
            box(box);
        } else if (mark instanceof Mark.Run run) {
            run(run);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture);
        } else if (mark instanceof Mark.Sign sign) {
            sign(sign);
        }
    }

    private void box(Mark.Box box) {
        html.append("<path d=\"").append(outline(box.bounds(), box.corners(), box.stroke() == 0 ? 0 : 0.5));
        html.append('"');
        fill(box.fill());
        if (box.stroke() != 0) {
            html.append(" stroke=\"").append(colour(box.stroke())).append('"');
            opacity("stroke-opacity", box.stroke());
        }
        html.append("/>\n");
    }

    private static String outline(Bounds bounds, Corners corners, double inset) {
        double x = bounds.x() + inset;
        double y = bounds.y() + inset;
        double right = bounds.right() - inset;
        double bottom = bounds.bottom() - inset;
        double most = Math.max(0, Math.min(right - x, bottom - y) / 2);
        double a = Math.min(corners.topLeft(), most);
        double b = Math.min(corners.topRight(), most);
        double c = Math.min(corners.bottomRight(), most);
        double d = Math.min(corners.bottomLeft(), most);
        return "M" + point(x + a, y) + "L" + point(right - b, y) + arc(b, right, y + b) + "L" + point(right, bottom - c)
                + arc(c, right - c, bottom) + "L" + point(x + d, bottom) + arc(d, x, bottom - d) + "L" + point(x, y + a)
                + arc(a, x + a, y) + "Z";
    }

    private static String arc(double radius, double x, double y) {
        return radius == 0 ? "" : "A" + point(radius, radius) + " 0 0 1 " + point(x, y);
    }

    private static String point(double x, double y) {
        return number(x) + " " + number(y);
    }

    private void run(Mark.Run run) {
        TextStyle style = run.style();
        html.append("<text class=\"")
                .append(style.family().name().toLowerCase(Locale.ROOT))
                .append("\" x=\"");
        // Where text begins is its right edge if it is read from there.
        html.append(number(run.rightToLeft() ? run.bounds().right() : run.x()))
                .append("\" y=\"")
                .append(number(run.baseline()));
        html.append("\" font-size=\"").append(number(style.size())).append('"');
        html.append(run.rightToLeft() ? " direction=\"rtl\"" : "");
        html.append(style.bold() ? " font-weight=\"bold\"" : "").append(style.italic() ? " font-style=\"italic\"" : "");
        if (run.text().length() > 1) {
            html.append(" textLength=\"").append(number(run.width())).append("\" lengthAdjust=\"spacingAndGlyphs\"");
        }
        fill(run.colour());
        html.append('>').append(escaped(run.text())).append("</text>\n");
    }

    private void picture(Mark.Picture picture) {
        Bounds place = picture.bounds();
        Optional<String> data = picture.media().file().flatMap(media::dataUri);
        if (data.isEmpty()) {
            box(new Mark.Box(place, picture.corners(), 0x60808080, 0));
            return;
        }
        String clip = "c" + ++clips;
        html.append("<clipPath id=\"").append(clip).append("\"><path d=\"");
        html.append(outline(place, picture.corners(), 0)).append("\"/></clipPath>\n<image x=\"");
        html.append(number(place.x()))
                .append("\" y=\"")
                .append(number(place.y()))
                .append("\" width=\"");
        html.append(number(place.width())).append("\" height=\"").append(number(place.height()));
        html.append("\" clip-path=\"url(#").append(clip).append(")\" preserveAspectRatio=\"xMidYMid ");
        html.append(picture.whole() ? "meet" : "slice")
                .append("\" href=\"")
                .append(data.get())
                .append("\">");
        html.append("<title>")
                .append(escaped(picture.media().alt().orElse(picture.media().name())));
        html.append("</title></image>\n");
    }

    private void sign(Mark.Sign sign) {
        double zoom = sign.bounds().width() / Shape.SIDE;
        html.append("<path d=\"").append(sign.shape().path()).append("\" transform=\"translate(");
        html.append(point(sign.bounds().x(), sign.bounds().y()))
                .append(") scale(")
                .append(number(zoom))
                .append(")\"");
        if (sign.filled()) {
            fill(sign.colour());
        } else {
            html.append(" fill=\"none\" stroke=\"").append(colour(sign.colour()));
            html.append("\" stroke-width=\"").append(number(Math.max(1.2, 1.8 * zoom) / zoom));
            html.append("\" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
            opacity("stroke-opacity", sign.colour());
        }
        html.append("/>\n");
    }

    private void fill(int colour) {
        html.append(" fill=\"").append(colour == 0 ? "none" : colour(colour)).append('"');
        if (colour != 0) {
            opacity("fill-opacity", colour);
        }
    }

    private void opacity(String name, int colour) {
        int alpha = colour >>> 24;
        if (alpha < 255) {
            html.append(' ')
                    .append(name)
                    .append("=\"")
                    .append(number(alpha / 255.0))
                    .append('"');
        }
    }

    private static String colour(int argb) {
        return String.format("#%06x", argb & 0xFFFFFF);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    /** Returns a text as HTML and SVG take it, between tags and in quoted attributes; what they cannot carry is replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                    boolean control = codePoint < ' ' && codePoint != '\n' && codePoint != '\t';
                    boolean surrogate = codePoint >= 0xD800 && codePoint < 0xE000;
                    boolean refused = control || surrogate || codePoint == 0x7F || (codePoint & 0xFFFE) == 0xFFFE;
                    escaped.appendCodePoint(refused ? 0xFFFD : codePoint);
                }
            }
        });
        return escaped.toString();
    }
}
