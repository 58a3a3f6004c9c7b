package crieur.cli.internal.preview;

import crieur.core.outgoing.OutgoingMedia;
import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.Thumbnails;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Paints drawings with Java2D, which needs no screen. */
final class PngPainter {

    private static final int MOST_PIXELS = 80_000_000;

    private final Emoji emoji;
    private final Java2dMeasure measure;
    private final double scale;

    /**
     * Creates a painter.
     *
     * @param scale how many pixels of the picture make one of the drawing
     */
    PngPainter(Emoji emoji, Java2dMeasure measure, double scale) {
        this.emoji = emoji;
        this.measure = measure;
        this.scale = scale;
    }

    /** Paints a drawing; one that would become too large a picture is painted smaller. */
    BufferedImage paint(Drawing drawing) {
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, drawing.width() * drawing.height()));
        double fit = Math.min(scale, most);
        int width = (int) Math.ceil(drawing.width() * fit);
        int height = Math.max(1, (int) Math.ceil(drawing.height() * fit));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setColor(new Color(drawing.background(), true));
            graphics.fillRect(0, 0, width, height);
            graphics.scale(fit, fit);
            drawing.marks().forEach(mark -> paint(mark, graphics, fit));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(Mark mark, Graphics2D graphics, double fit) {
        if (mark instanceof Mark.Box box) {
            box(box, graphics);
        } else if (mark instanceof Mark.Run run) {
            run(run, graphics);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture, graphics, fit);
        } else if (mark instanceof Mark.Sign sign) {
            sign(sign, graphics);
        }
    }

    private static void box(Mark.Box box, Graphics2D graphics) {
        if (box.fill() != 0) {
            graphics.setColor(new Color(box.fill(), true));
            graphics.fill(outline(box.bounds(), box.corners(), 0));
        }
        if (box.stroke() != 0) {
            graphics.setColor(new Color(box.stroke(), true));
            graphics.setStroke(new BasicStroke(1));
            graphics.draw(outline(box.bounds(), box.corners(), 0.5));
        }
    }

    private static Path2D outline(Bounds bounds, Corners corners, double inset) {
        double x = bounds.x() + inset;
        double y = bounds.y() + inset;
        double right = bounds.right() - inset;
        double bottom = bounds.bottom() - inset;
        double most = Math.max(0, Math.min(right - x, bottom - y) / 2);
        double[] radii = {corners.topLeft(), corners.topRight(), corners.bottomRight(), corners.bottomLeft()};
        for (int i = 0; i < radii.length; i++) {
            radii[i] = Math.min(radii[i], most);
        }
        double k = 0.4477;
        Path2D path = new Path2D.Double();
        path.moveTo(x + radii[0], y);
        path.lineTo(right - radii[1], y);
        path.curveTo(right - radii[1] * k, y, right, y + radii[1] * k, right, y + radii[1]);
        path.lineTo(right, bottom - radii[2]);
        path.curveTo(right, bottom - radii[2] * k, right - radii[2] * k, bottom, right - radii[2], bottom);
        path.lineTo(x + radii[3], bottom);
        path.curveTo(x + radii[3] * k, bottom, x, bottom - radii[3] * k, x, bottom - radii[3]);
        path.lineTo(x, y + radii[0]);
        path.curveTo(x, y + radii[0] * k, x + radii[0] * k, y, x + radii[0], y);
        path.closePath();
        return path;
    }

    private void run(Mark.Run run, Graphics2D graphics) {
        graphics.setColor(new Color(run.colour(), true));
        double x = run.x();
        List<Emoji.Stretch> stretches = new ArrayList<>(Emoji.stretches(run.text()));
        if (run.rightToLeft()) {
            Collections.reverse(stretches);
        }
        for (Emoji.Stretch stretch : stretches) {
            Optional<BufferedImage> image = stretch.emoji() ? emoji.image(stretch.text()) : Optional.empty();
            double size = run.style().size();
            if (image.isPresent()) {
                double side = size * 1.1;
                double left = x + size * (Java2dMeasure.EMOJI - 1.1) / 2;
                picture(image.get(), new Bounds(left, run.baseline() - size * 0.92, side, side), graphics);
                x += size * Java2dMeasure.EMOJI;
            } else {
                List<Java2dMeasure.Letters> letters = new ArrayList<>(measure.letters(stretch.text(), run.style()));
                if (run.rightToLeft()) {
                    Collections.reverse(letters);
                }
                for (Java2dMeasure.Letters some : letters) {
                    if (!some.text().isEmpty()) {
                        letters(some.text(), some.font(), run.rightToLeft(), x, run.baseline(), graphics);
                    }
                    x += some.width();
                }
            }
        }
    }

    /** Java2D would take the direction from the first letter, of which a full stop or a bracket alone has none. */
    private static void letters(
            String text, Font font, boolean rightToLeft, double x, double baseline, Graphics2D graphics) {
        char[] letters = text.toCharArray();
        if (!rightToLeft && !Bidi.requiresBidi(letters, 0, letters.length)) {
            graphics.setFont(font);
            graphics.drawString(text, (float) x, (float) baseline);
            return;
        }
        AttributedString directed = new AttributedString(text);
        directed.addAttribute(TextAttribute.FONT, font);
        directed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR);
        new TextLayout(directed.getIterator(), Java2dMeasure.CONTEXT).draw(graphics, (float) x, (float) baseline);
    }

    private static void picture(BufferedImage image, Bounds place, Graphics2D graphics) {
        double fit = Math.min(place.width() / image.getWidth(), place.height() / image.getHeight());
        AffineTransform to = AffineTransform.getTranslateInstance(
                place.x() + (place.width() - image.getWidth() * fit) / 2,
                place.y() + (place.height() - image.getHeight() * fit) / 2);
        to.scale(fit, fit);
        graphics.drawImage(image, to, null);
    }

    private static void picture(Mark.Picture picture, Graphics2D graphics, double fit) {
        Bounds place = picture.bounds();
        int most = (int) Math.ceil(Math.max(place.width(), place.height()) * fit * 2);
        Optional<Thumbnails.Pixels> pixels =
                picture.media().file().flatMap(file -> Thumbnails.read(file, Math.min(most, 4_000)));
        if (pixels.isEmpty()) {
            missing(picture.media(), place, graphics);
            return;
        }
        BufferedImage image =
                new BufferedImage(pixels.get().width(), pixels.get().height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, image.getWidth(), image.getHeight(), pixels.get().argb(), 0, image.getWidth());
        double across = place.width() / image.getWidth();
        double down = place.height() / image.getHeight();
        double zoom = picture.whole() ? Math.min(across, down) : Math.max(across, down);
        Graphics2D clipped = (Graphics2D) graphics.create();
        clipped.clip(outline(place, picture.corners(), 0));
        AffineTransform to = AffineTransform.getTranslateInstance(
                place.x() + (place.width() - image.getWidth() * zoom) / 2,
                place.y() + (place.height() - image.getHeight() * zoom) / 2);
        to.scale(zoom, zoom);
        clipped.drawImage(image, to, null);
        clipped.dispose();
    }

    private static void missing(OutgoingMedia media, Bounds place, Graphics2D graphics) {
        graphics.setColor(new Color(0x80, 0x80, 0x80, 0x60));
        graphics.fill(outline(place, Corners.NONE, 0));
        graphics.setColor(Color.GRAY);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        graphics.drawString(media.name(), (float) place.x() + 8, (float) place.bottom() - 10);
    }

    private static void sign(Mark.Sign sign, Graphics2D graphics) {
        double zoom = sign.bounds().width() / Shape.SIDE;
        Path2D path = path(sign.shape());
        path.transform(new AffineTransform(
                zoom, 0, 0, zoom, sign.bounds().x(), sign.bounds().y()));
        graphics.setColor(new Color(sign.colour(), true));
        if (sign.filled()) {
            graphics.fill(path);
        } else {
            float width = (float) Math.max(1.2, 1.8 * zoom);
            graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(path);
        }
    }

    private static Path2D path(Shape shape) {
        Path2D path = new Path2D.Double();
        for (Shape.Stroke stroke : shape.strokes()) {
            List<Double> n = stroke.numbers();
            switch (stroke.command()) {
                case 'M' -> path.moveTo(n.get(0), n.get(1));
                case 'L' -> path.lineTo(n.get(0), n.get(1));
                case 'C' -> path.curveTo(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
                default -> path.closePath();
            }
        }
        return path;
    }
}
