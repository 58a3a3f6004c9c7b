import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Random;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * Draws the pictures of the sample brands; the same pictures each time.
 *
 * <p>{@code java -Djava.awt.headless=true releng/samples/DrawPictures.java releng/samples}
 */
public final class DrawPictures {

    private static final Color PAPER = new Color(0xf4ecdb);
    private static final Color INK = new Color(0x22252b);
    private static final Color RED = new Color(0xd9482b);
    private static final Color YELLOW = new Color(0xf2b632);
    private static final Color BLUE = new Color(0x1f4e79);
    private static final Color NIGHT = new Color(0x14213d);
    private static final Color GREEN = new Color(0x2f6b4f);
    private static final Color WOOD = new Color(0x9c6b3f);
    private static final Color SEA = new Color(0x5b8fa8);

    private DrawPictures() {}

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        Path autumn = root.resolve("atelier-nantais/campaigns/rentree-2026/media");
        Path winter = root.resolve("atelier-nantais/campaigns/marche-de-noel-2026/media");
        Path spring = root.resolve("harbour-books/campaigns/winter-reading-2026/media");
        draw(autumn.resolve("affiche-rentree.png"), 1080, 1350, DrawPictures::poster);
        draw(autumn.resolve("presse.jpg"), 1080, 1080, DrawPictures::press);
        draw(autumn.resolve("casse.png"), 1200, 800, DrawPictures::typeCase);
        draw(autumn.resolve("lettres.jpg"), 1080, 1080, DrawPictures::letters);
        draw(winter.resolve("affiche-marche.jpg"), 1080, 1350, DrawPictures::market);
        draw(winter.resolve("affiche-marche.png"), 1080, 1350, DrawPictures::market);
        draw(winter.resolve("cartes.jpg"), 1200, 900, DrawPictures::cards);
        draw(winter.resolve("carnets.jpg"), 1080, 1080, DrawPictures::notebooks);
        draw(winter.resolve("presse.jpg"), 1080, 1080, DrawPictures::press);
        draw(spring.resolve("harbour.jpg"), 1200, 800, DrawPictures::harbour);
        draw(spring.resolve("shelf.png"), 1200, 800, DrawPictures::shelf);
        draw(spring.resolve("reading-evening.jpg"), 1080, 1080, DrawPictures::lamp);
    }

    private static void draw(Path file, int width, int height, Consumer<Graphics2D> picture) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.accept(g);
        g.dispose();
        Files.createDirectories(file.getParent());
        if (file.toString().endsWith(".png")) {
            ImageIO.write(image, "png", file.toFile());
        } else {
            writeJpeg(image, file);
        }
    }

    private static void writeJpeg(BufferedImage image, Path file) throws IOException {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        ImageWriteParam quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(0.82f);
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        }
        writer.dispose();
    }

    /** A poster with one big wooden letter. */
    private static void poster(Graphics2D g) {
        fill(g, YELLOW, new Rectangle2D.Double(0, 0, 1080, 1350));
        fill(g, PAPER, new Rectangle2D.Double(60, 60, 960, 1230));
        text(g, "R", 540, 480, 760, RED);
        fill(g, INK, new Rectangle2D.Double(120, 890, 840, 12));
        text(g, "LA RENTRÉE", 540, 985, 112, INK);
        text(g, "de l’atelier", 540, 1095, 84, BLUE);
        text(g, "typographie · affiches · livres", 540, 1210, 42, INK);
    }

    /** A hand press from the front: two cheeks, a crown, a screw, a platen and a bed. */
    private static void press(Graphics2D g) {
        fill(g, PAPER, new Rectangle2D.Double(0, 0, 1080, 1080));
        fill(g, YELLOW, new Ellipse2D.Double(190, 120, 700, 700));
        fill(g, INK, new Rectangle2D.Double(260, 170, 560, 90));
        fill(g, INK, new RoundRectangle2D.Double(300, 150, 70, 780, 30, 30));
        fill(g, INK, new RoundRectangle2D.Double(710, 150, 70, 780, 30, 30));
        fill(g, WOOD, new Rectangle2D.Double(505, 260, 70, 230));
        for (int y = 270; y < 480; y += 30) {
            line(g, INK, 6, 505, y, 575, y + 18);
        }
        line(g, INK, 26, 540, 400, 900, 350);
        fill(g, RED, new Ellipse2D.Double(880, 322, 60, 60));
        fill(g, INK, new Rectangle2D.Double(400, 490, 280, 70));
        fill(g, WOOD, new Rectangle2D.Double(230, 640, 620, 60));
        fill(g, PAPER, new Rectangle2D.Double(420, 600, 240, 40));
        fill(g, INK, new RoundRectangle2D.Double(240, 900, 190, 50, 30, 30));
        fill(g, INK, new RoundRectangle2D.Double(650, 900, 190, 50, 30, 30));
    }

    /** A printer's case with its compartments and a few letters. */
    private static void typeCase(Graphics2D g) {
        fill(g, WOOD.darker(), new Rectangle2D.Double(0, 0, 1200, 800));
        Random random = new Random(1440);
        String letters = "abcdefghijklmnopqrstuvwxyzéèàçœ&?!,;";
        int at = 0;
        for (int row = 0; row < 5; row++) {
            int x = 30;
            while (x < 1160) {
                int width = Math.min(90 + 30 * random.nextInt(3), 1170 - x);
                if (1170 - x - width < 90) {
                    width = 1170 - x;
                }
                int y = 30 + row * 150;
                fill(g, PAPER, new Rectangle2D.Double(x, y, width - 12, 138));
                fill(g, new Color(0, 0, 0, 28), new Rectangle2D.Double(x, y, width - 12, 14));
                Color colour = random.nextInt(5) == 0 ? RED : INK;
                text(
                        g,
                        String.valueOf(letters.charAt(at++ % letters.length())),
                        x + (width - 12) / 2.0,
                        y + 76,
                        74,
                        colour);
                x += width;
            }
        }
    }

    /** Wooden letters, laid out as they lie on the stone. */
    private static void letters(Graphics2D g) {
        fill(g, BLUE, new Rectangle2D.Double(0, 0, 1080, 1080));
        String[] rows = {"EN", "CRE", "NOIR"};
        double[] sizes = {430, 330, 250};
        double y = 260;
        for (int i = 0; i < rows.length; i++) {
            int count = rows[i].length();
            double width = 960.0 / count;
            for (int c = 0; c < count; c++) {
                double x = 60 + c * width;
                fill(
                        g,
                        c % 2 == i % 2 ? PAPER : YELLOW,
                        new Rectangle2D.Double(x + 8, y - sizes[i] * 0.45, width - 16, sizes[i] * 0.9));
                text(g, rows[i].substring(c, c + 1), x + width / 2, y, sizes[i] * 0.72, c == 1 ? RED : INK);
            }
            y += sizes[i] * 0.45 + (i + 1 < sizes.length ? sizes[i + 1] * 0.45 : 0) + 18;
        }
    }

    /** A stall under lamps in the snow. */
    private static void market(Graphics2D g) {
        fill(g, NIGHT, new Rectangle2D.Double(0, 0, 1080, 1350));
        Random snow = new Random(2026);
        for (int i = 0; i < 140; i++) {
            double size = 4 + snow.nextInt(9);
            fill(
                    g,
                    new Color(255, 255, 255, 190),
                    new Ellipse2D.Double(snow.nextInt(1080), snow.nextInt(1100), size, size));
        }
        text(g, "MARCHÉ DE NOËL", 540, 170, 104, PAPER);
        text(g, "de l’imprimé", 540, 280, 70, YELLOW);
        Path2D roof = new Path2D.Double();
        roof.moveTo(150, 620);
        roof.lineTo(540, 410);
        roof.lineTo(930, 620);
        roof.closePath();
        fill(g, RED, roof);
        fill(g, WOOD, new Rectangle2D.Double(200, 620, 680, 440));
        fill(g, YELLOW, new Rectangle2D.Double(250, 670, 580, 220));
        fill(g, INK, new Rectangle2D.Double(200, 890, 680, 24));
        Color[] spines = {RED, BLUE, GREEN, PAPER, INK};
        for (int i = 0; i < 11; i++) {
            int height = 90 + 22 * (i * 7 % 5);
            fill(g, spines[i % spines.length], new Rectangle2D.Double(275 + i * 48, 890 - height, 40, height));
        }
        for (int i = 0; i < 9; i++) {
            fill(g, YELLOW, new Ellipse2D.Double(185 + i * 85, 606 + 16 * (i % 2), 26, 26));
        }
        fill(g, Color.WHITE, new Ellipse2D.Double(-120, 1040, 760, 300));
        fill(g, Color.WHITE, new Ellipse2D.Double(460, 1030, 820, 320));
        fill(g, Color.WHITE, new Rectangle2D.Double(0, 1180, 1080, 170));
        text(g, "28 novembre – 24 décembre · Nantes", 540, 1265, 46, NIGHT);
    }

    /** Three greeting cards with printed firs. */
    private static void cards(Graphics2D g) {
        fill(g, GREEN, new Rectangle2D.Double(0, 0, 1200, 900));
        Color[] inks = {RED, BLUE, INK};
        for (int i = 0; i < 3; i++) {
            AffineTransform before = g.getTransform();
            g.rotate(Math.toRadians(-9 + 9 * i), 250 + 350 * i, 450);
            fill(g, new Color(0, 0, 0, 60), new Rectangle2D.Double(128 + 350 * i, 218, 260, 480));
            fill(g, PAPER, new Rectangle2D.Double(120 + 350 * i, 210, 260, 480));
            fir(g, inks[i], 250 + 350 * i, 270);
            text(g, "joyeuses fêtes", 250 + 350 * i, 635, 30, INK);
            g.setTransform(before);
        }
    }

    private static void fir(Graphics2D g, Color colour, double x, double top) {
        for (int i = 0; i < 3; i++) {
            Path2D branch = new Path2D.Double();
            branch.moveTo(x, top + i * 70);
            branch.lineTo(x - 50 - 18 * i, top + 120 + i * 70);
            branch.lineTo(x + 50 + 18 * i, top + 120 + i * 70);
            branch.closePath();
            fill(g, colour, branch);
        }
        fill(g, WOOD, new Rectangle2D.Double(x - 12, top + 260, 24, 40));
    }

    /** Sewn notebooks in a pile. */
    private static void notebooks(Graphics2D g) {
        fill(g, new Color(0xdfe6e2), new Rectangle2D.Double(0, 0, 1080, 1080));
        Color[] covers = {RED, BLUE, YELLOW, GREEN, INK};
        for (int i = 0; i < covers.length; i++) {
            double y = 760 - i * 120;
            double x = 200 + 24 * (i * 3 % 4);
            fill(g, new Color(0, 0, 0, 35), new RoundRectangle2D.Double(x + 10, y + 14, 660, 104, 12, 12));
            fill(g, covers[i], new RoundRectangle2D.Double(x, y, 660, 104, 12, 12));
            fill(g, PAPER, new Rectangle2D.Double(x + 30, y + 26, 622, 52));
            for (int stitch = 0; stitch < 6; stitch++) {
                line(g, PAPER, 5, x + 14, y + 14 + stitch * 15, x + 14, y + 22 + stitch * 15);
            }
        }
    }

    /** A quay with houses and a boat. */
    private static void harbour(Graphics2D g) {
        fill(g, new Color(0xf6d9b8), new Rectangle2D.Double(0, 0, 1200, 800));
        fill(g, new Color(0xf7f1e3), new Ellipse2D.Double(820, 90, 150, 150));
        Color[] walls = {RED, PAPER, YELLOW, BLUE, PAPER, GREEN};
        for (int i = 0; i < walls.length; i++) {
            double x = 60 + i * 180;
            double top = 230 + 40 * (i * 2 % 3);
            fill(g, walls[i], new Rectangle2D.Double(x, top, 170, 540 - top));
            Path2D roof = new Path2D.Double();
            roof.moveTo(x - 10, top);
            roof.lineTo(x + 85, top - 80);
            roof.lineTo(x + 180, top);
            roof.closePath();
            fill(g, INK, roof);
            for (int window = 0; window < 4; window++) {
                fill(
                        g,
                        new Color(0xfff4cf),
                        new Rectangle2D.Double(x + 28 + 74 * (window % 2), top + 40 + 90 * (window / 2), 40, 56));
            }
        }
        text(g, "BOOKS", 505, 515, 40, INK);
        fill(g, SEA, new Rectangle2D.Double(0, 540, 1200, 260));
        for (int i = 0; i < 18; i++) {
            line(
                    g,
                    new Color(255, 255, 255, 120),
                    5,
                    40 + i * 67 % 1150,
                    590 + i * 37 % 190,
                    120 + i * 67 % 1150,
                    590 + i * 37 % 190);
        }
        Path2D hull = new Path2D.Double();
        hull.moveTo(640, 650);
        hull.lineTo(1000, 650);
        hull.lineTo(940, 730);
        hull.lineTo(700, 730);
        hull.closePath();
        fill(g, INK, hull);
        line(g, INK, 10, 820, 650, 820, 440);
        Path2D sail = new Path2D.Double();
        sail.moveTo(832, 450);
        sail.lineTo(832, 630);
        sail.lineTo(960, 630);
        sail.closePath();
        fill(g, PAPER, sail);
    }

    /** Two shelves of books. */
    private static void shelf(Graphics2D g) {
        fill(g, new Color(0x2b3a42), new Rectangle2D.Double(0, 0, 1200, 800));
        Color[] colours = {RED, YELLOW, SEA, PAPER, GREEN, WOOD, BLUE};
        Random random = new Random(7);
        for (int row = 0; row < 2; row++) {
            int floor = 380 + row * 360;
            int x = 40;
            while (x < 1120) {
                int width = 34 + random.nextInt(44);
                int height = 200 + random.nextInt(110);
                fill(
                        g,
                        colours[random.nextInt(colours.length)],
                        new Rectangle2D.Double(x, floor - height, width, height));
                fill(
                        g,
                        new Color(255, 255, 255, 150),
                        new Rectangle2D.Double(x + 6, floor - height + 30, width - 12, 12));
                x += width + 4 + (random.nextInt(9) == 0 ? 46 : 0);
            }
            fill(g, WOOD, new Rectangle2D.Double(0, floor, 1200, 26));
        }
    }

    /** An armchair's lamp and an open book. */
    private static void lamp(Graphics2D g) {
        fill(g, NIGHT, new Rectangle2D.Double(0, 0, 1080, 1080));
        fill(g, new Color(0x3a3f63), new Ellipse2D.Double(170, 180, 740, 740));
        Path2D shade = new Path2D.Double();
        shade.moveTo(420, 180);
        shade.lineTo(660, 180);
        shade.lineTo(760, 430);
        shade.lineTo(320, 430);
        shade.closePath();
        fill(g, YELLOW, shade);
        fill(g, WOOD, new Rectangle2D.Double(526, 430, 28, 330));
        fill(g, WOOD, new RoundRectangle2D.Double(420, 750, 240, 36, 30, 30));
        Path2D book = new Path2D.Double();
        book.moveTo(540, 880);
        book.curveTo(440, 800, 300, 810, 220, 850);
        book.lineTo(220, 960);
        book.curveTo(310, 920, 440, 920, 540, 990);
        book.curveTo(640, 920, 770, 920, 860, 960);
        book.lineTo(860, 850);
        book.curveTo(780, 810, 640, 800, 540, 880);
        book.closePath();
        fill(g, PAPER, book);
        line(g, INK, 5, 540, 880, 540, 990);
    }

    private static void fill(Graphics2D g, Color colour, Shape shape) {
        g.setColor(colour);
        g.fill(shape);
    }

    private static void line(
            Graphics2D g, Color colour, float width, double fromX, double fromY, double toX, double toY) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
        g.draw(path);
    }

    private static void text(Graphics2D g, String text, double x, double y, double size, Color colour) {
        Font font = new Font(Font.SERIF, Font.BOLD, 1).deriveFont((float) size);
        Shape outline = font.createGlyphVector(g.getFontRenderContext(), text).getOutline();
        Rectangle2D box = outline.getBounds2D();
        AffineTransform centred = AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY());
        fill(g, colour, centred.createTransformedShape(outline));
    }
}
