import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Draws the icons of the built-in networks: letters as outlines on a rounded square in the network's colour, nobody's
 * trademark.
 *
 * <p>{@code java -Djava.awt.headless=true releng/icons/DrawNetworkIcons.java bundles/crieur.networks/icons}, with the font
 * DejaVu Sans installed; reads lines {@code id #colour letters} from standard input.
 */
public final class DrawNetworkIcons {

    private static final double SIDE = 16;
    private static final double LETTERS = 11.2;

    private DrawNetworkIcons() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> lines = new String(System.in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .toList();
        for (String line : lines) {
            String[] words = line.split(" ");
            Files.writeString(folder.resolve(words[0] + ".svg"), icon(words[1], words[2]));
        }
    }

    private static String icon(String colour, String letters) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\">\n"
                + "  <rect width=\"16\" height=\"16\" rx=\"3.5\" fill=\"" + colour + "\"/>\n"
                + "  <path fill=\"#ffffff\" d=\"" + outline(letters) + "\"/>\n"
                + "</svg>\n";
    }

    private static String outline(String letters) {
        Font font = new Font("DejaVu Sans", Font.BOLD, 10);
        Shape shape = font.createGlyphVector(new FontRenderContext(null, true, true), letters)
                .getOutline();
        Rectangle2D box = shape.getBounds2D();
        double scale = Math.min(Math.min(LETTERS / box.getWidth(), LETTERS / box.getHeight()), 1.25);
        AffineTransform centred = new AffineTransform();
        centred.translate(SIDE / 2, SIDE / 2);
        centred.scale(scale, scale);
        centred.translate(-box.getCenterX(), -box.getCenterY());
        StringBuilder path = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator steps = shape.getPathIterator(centred); !steps.isDone(); steps.next()) {
            switch (steps.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> append(path, 'M', at, 2);
                case PathIterator.SEG_LINETO -> append(path, 'L', at, 2);
                case PathIterator.SEG_QUADTO -> append(path, 'Q', at, 4);
                case PathIterator.SEG_CUBICTO -> append(path, 'C', at, 6);
                default -> path.append('Z');
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, char command, double[] at, int count) {
        path.append(command);
        for (int i = 0; i < count; i++) {
            path.append(i > 0 ? " " : "").append(String.format(Locale.ROOT, "%.2f", at[i]));
        }
    }
}
