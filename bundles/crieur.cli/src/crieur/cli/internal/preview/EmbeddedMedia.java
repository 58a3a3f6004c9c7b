package crieur.cli.internal.preview;

import crieur.core.preview.Thumbnails;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures as data in a page: scaled down, so that a page stays small, and drawn anew, so that nothing else comes along. */
final class EmbeddedMedia {

    private static final int MOST = 1_200;

    private final Map<Path, Optional<String>> known = new HashMap<>();

    /** Returns a picture as a data URI; empty for a file that is no picture Java reads. */
    Optional<String> dataUri(Path file) {
        return known.computeIfAbsent(file, key -> Thumbnails.read(key, MOST).flatMap(EmbeddedMedia::encoded));
    }

    private static Optional<String> encoded(Thumbnails.Pixels pixels) {
        boolean solid = true;
        for (int argb : pixels.argb()) {
            solid &= argb >>> 24 == 0xFF;
        }
        int type = solid ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
        BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            if (!ImageIO.write(image, solid ? "jpeg" : "png", bytes)) {
                return Optional.empty();
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        String data = Base64.getEncoder().encodeToString(bytes.toByteArray());
        return Optional.of("data:image/" + (solid ? "jpeg" : "png") + ";base64," + data);
    }

    /** Puts pictures below each other, a little apart. */
    static BufferedImage stacked(java.util.List<BufferedImage> images, int gap) {
        int width = images.stream().mapToInt(BufferedImage::getWidth).max().orElse(1);
        int height = images.stream().mapToInt(BufferedImage::getHeight).sum() + gap * (images.size() - 1);
        BufferedImage all = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = all.createGraphics();
        graphics.setColor(new Color(0x80, 0x85, 0x8A));
        graphics.fillRect(0, 0, width, height);
        int y = 0;
        for (BufferedImage image : images) {
            graphics.drawImage(image, 0, y, null);
            y += image.getHeight() + gap;
        }
        graphics.dispose();
        return all;
    }
}
