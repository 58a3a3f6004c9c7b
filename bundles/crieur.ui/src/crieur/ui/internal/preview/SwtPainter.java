package crieur.ui.internal.preview;

import crieur.core.preview.Bounds;
import crieur.core.preview.Corners;
import crieur.core.preview.Drawing;
import crieur.core.preview.Mark;
import crieur.core.preview.Shape;
import crieur.core.preview.TextStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.Transform;

/** Paints drawings with SWT; for the display's thread only. */
final class SwtPainter {

    private final Device device;
    private final SwtFonts fonts;
    private final PreviewPictures pictures;

    SwtPainter(Device device, SwtFonts fonts, PreviewPictures pictures) {
        this.device = device;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /**
     * Paints a drawing.
     *
     * @param x where its left edge is, in the GC's pixels
     * @param y where its upper edge is
     * @param zoom how many of the GC's pixels make one of the drawing
     * @param seen what can be seen of it, in its own pixels; marks outside are left out
     */
    void paint(Drawing drawing, GC gc, double x, double y, double zoom, Bounds seen) {
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        Canvas canvas = new Canvas(gc, x, y, zoom);
        canvas.fill(new Bounds(0, 0, drawing.width(), drawing.height()), Corners.NONE, drawing.background());
        for (Mark mark : drawing.marks()) {
            if (seen.overlaps(grown(mark.bounds()))) {
                canvas.paint(mark);
            }
        }
        gc.setTransform(null);
        gc.setAlpha(255);
    }

    private static Bounds grown(Bounds bounds) {
        return new Bounds(bounds.x() - 2, bounds.y() - 4, bounds.width() + 4, bounds.height() + 8);
    }

    /** Where one drawing is painted. */
    private final class Canvas {
        private final GC gc;
        private final double x;
        private final double y;
        private final double zoom;

        Canvas(GC gc, double x, double y, double zoom) {
            this.gc = gc;
            this.x = x;
            this.y = y;
            this.zoom = zoom;
        }

        void paint(Mark mark) {
            if (mark instanceof Mark.Box box) {
                fill(box.bounds(), box.corners(), box.fill());
                stroke(box);
            } else if (mark instanceof Mark.Run run) {
                run(run);
            } else if (mark instanceof Mark.Picture picture) {
                picture(picture);
            } else if (mark instanceof Mark.Sign sign) {
                sign(sign);
            }
        }

        private void at(double left, double top, double scale) {
            Transform transform = new Transform(
                    device, (float) (zoom * scale), 0, 0, (float) (zoom * scale), (float) (x + left * zoom), (float)
                            (y + top * zoom));
            gc.setTransform(transform);
            transform.dispose();
        }

        /** Sets both colours; returns false where nothing is to be painted. */
        private boolean colour(int argb) {
            if (argb == 0) {
                return false;
            }
            Color colour = new Color(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF);
            gc.setAlpha(argb >>> 24);
            gc.setBackground(colour);
            gc.setForeground(colour);
            return true;
        }

        void fill(Bounds bounds, Corners corners, int colour) {
            if (colour(colour)) {
                at(0, 0, 1);
                Path path = outline(bounds, corners, 0);
                gc.fillPath(path);
                path.dispose();
            }
        }

        private void stroke(Mark.Box box) {
            if (colour(box.stroke())) {
                at(0, 0, 1);
                gc.setLineWidth(1);
                Path path = outline(box.bounds(), box.corners(), 0.5);
                gc.drawPath(path);
                path.dispose();
            }
        }

        private void run(Mark.Run run) {
            colour(run.colour());
            SwtFonts.Scaled font = fonts.font(run.style(), gc);
            if (run.rightToLeft()) {
                fromTheRight(run, font);
                return;
            }
            gc.setFont(font.font());
            at(run.x(), run.baseline() - font.ascent() * font.scale(), font.scale());
            gc.drawText(run.text(), 0, 0, SWT.DRAW_TRANSPARENT);
        }

        /** A GC takes the direction from the first letter, of which a full stop or a bracket alone has none. */
        private void fromTheRight(Mark.Run run, SwtFonts.Scaled font) {
            TextLayout layout = new TextLayout(device);
            try {
                layout.setOrientation(SWT.RIGHT_TO_LEFT);
                layout.setFont(font.font());
                layout.setText(run.text());
                // Its letters may come from another font, which makes the line higher.
                FontMetrics metrics = layout.getLineMetrics(0);
                double ascent = metrics.getAscent() + metrics.getLeading();
                at(run.x(), run.baseline() - ascent * font.scale(), font.scale());
                layout.draw(gc, 0, 0);
            } finally {
                layout.dispose();
            }
        }

        private void picture(Mark.Picture picture) {
            Bounds place = picture.bounds();
            Optional<Image> image = image(picture);
            if (image.isPresent()) {
                draw(picture, image.get());
            } else {
                fill(place, picture.corners(), 0x40808080);
                pictures.facts(picture.media())
                        .ifPresent(facts -> missing(picture.media().name(), facts, place));
            }
        }

        /** Of about the size in which it is painted, for which one must be there to tell how high it is for its width. */
        private Optional<Image> image(Mark.Picture picture) {
            double side = Math.max(picture.bounds().width(), picture.bounds().height());
            return pictures.image(picture.media(), side * zoom).flatMap(any -> {
                Rectangle size = any.getBounds();
                double longer = Math.max(size.width, size.height) * fit(picture, size);
                return pictures.image(picture.media(), longer * zoom);
            });
        }

        private static double fit(Mark.Picture picture, Rectangle size) {
            double across = picture.bounds().width() / size.width;
            double down = picture.bounds().height() / size.height;
            return picture.whole() ? Math.min(across, down) : Math.max(across, down);
        }

        private void draw(Mark.Picture picture, Image image) {
            Bounds place = picture.bounds();
            Rectangle size = image.getBounds();
            double fit = fit(picture, size);
            gc.setAlpha(255);
            // A GC takes what is to be painted for what is clipped, and moves it by the transform of that moment.
            gc.setTransform(null);
            Region before = new Region(device);
            gc.getClipping(before);
            Path path = outline(onScreen(place), scaled(picture.corners()), 0);
            gc.setClipping(path);
            float left = (float) (place.x() + (place.width() - size.width * fit) / 2);
            float top = (float) (place.y() + (place.height() - size.height * fit) / 2);
            at(left, top, fit);
            gc.drawImage(image, 0, 0);
            gc.setTransform(null);
            gc.setClipping(before);
            path.dispose();
            before.dispose();
        }

        private Bounds onScreen(Bounds place) {
            return new Bounds(x + place.x() * zoom, y + place.y() * zoom, place.width() * zoom, place.height() * zoom);
        }

        private Corners scaled(Corners corners) {
            return new Corners(
                    corners.topLeft() * zoom,
                    corners.topRight() * zoom,
                    corners.bottomRight() * zoom,
                    corners.bottomLeft() * zoom);
        }

        /** Names a picture that cannot be decoded here, in its place. */
        private void missing(String name, String facts, Bounds place) {
            colour(0xFF808080);
            SwtFonts.Scaled font = fonts.font(TextStyle.sans(12), gc);
            gc.setFont(font.font());
            double line = 16;
            String[] lines = facts.isEmpty() ? new String[] {name} : new String[] {name, facts};
            double top = place.y() + (place.height() - lines.length * line) / 2;
            for (String words : lines) {
                double width = gc.textExtent(words).x * font.scale();
                if (width <= place.width() && lines.length * line <= place.height()) {
                    at(place.x() + (place.width() - width) / 2, top, font.scale());
                    gc.drawText(words, 0, 0, SWT.DRAW_TRANSPARENT);
                }
                top += line;
            }
        }

        private void sign(Mark.Sign sign) {
            if (!colour(sign.colour())) {
                return;
            }
            double scale = sign.bounds().width() / Shape.SIDE;
            at(sign.bounds().x(), sign.bounds().y(), scale);
            Path path = path(sign.shape());
            if (sign.filled()) {
                gc.fillPath(path);
            } else {
                gc.setLineAttributes(new LineAttributes(
                        (float) (Math.max(1.2, 1.8 * scale) / scale), SWT.CAP_ROUND, SWT.JOIN_ROUND));
                gc.drawPath(path);
            }
            path.dispose();
        }
    }

    private Path path(Shape shape) {
        Path path = new Path(device);
        for (Shape.Stroke stroke : shape.strokes()) {
            List<Double> n = stroke.numbers();
            switch (stroke.command()) {
                case 'M' -> path.moveTo(n.get(0).floatValue(), n.get(1).floatValue());
                case 'L' -> path.lineTo(n.get(0).floatValue(), n.get(1).floatValue());
                case 'C' ->
                    path.cubicTo(
                            n.get(0).floatValue(),
                            n.get(1).floatValue(),
                            n.get(2).floatValue(),
                            n.get(3).floatValue(),
                            n.get(4).floatValue(),
                            n.get(5).floatValue());
                default -> path.close();
            }
        }
        return path;
    }

    private Path outline(Bounds bounds, Corners corners, double inset) {
        float x = (float) (bounds.x() + inset);
        float y = (float) (bounds.y() + inset);
        float right = (float) (bounds.right() - inset);
        float bottom = (float) (bounds.bottom() - inset);
        float most = Math.max(0, Math.min(right - x, bottom - y) / 2);
        float a = Math.min((float) corners.topLeft(), most);
        float b = Math.min((float) corners.topRight(), most);
        float c = Math.min((float) corners.bottomRight(), most);
        float d = Math.min((float) corners.bottomLeft(), most);
        float k = 0.4477f;
        Path path = new Path(device);
        path.moveTo(x + a, y);
        path.lineTo(right - b, y);
        path.cubicTo(right - b * k, y, right, y + b * k, right, y + b);
        path.lineTo(right, bottom - c);
        path.cubicTo(right, bottom - c * k, right - c * k, bottom, right - c, bottom);
        path.lineTo(x + d, bottom);
        path.cubicTo(x + d * k, bottom, x, bottom - d * k, x, bottom - d);
        path.lineTo(x, y + a);
        path.cubicTo(x, y + a * k, x + a * k, y, x + a, y);
        path.close();
        return path;
    }
}
