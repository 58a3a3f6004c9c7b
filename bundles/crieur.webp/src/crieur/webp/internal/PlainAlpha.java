package crieur.webp.internal;

import java.awt.image.BufferedImage;
import java.awt.image.WritableRaster;

/**
 * Transparency of a lossy picture that is stored byte by byte, as encoders do where packing gains nothing; the decoder shows
 * such a picture without holes.
 *
 * @param bytes the file
 * @param at where the chunk's content begins: one byte of flags, then one a pixel, row by row
 */
public record PlainAlpha(byte[] bytes, int at, int width, int height) {

    private static final int NONE = 0;
    private static final int HORIZONTAL = 1;
    private static final int VERTICAL = 2;

    /**
     * Gives a picture its holes.
     *
     * @param step of how many rows and columns of the file the picture has one
     */
    public void apply(BufferedImage image, int step) {
        WritableRaster raster = image.getAlphaRaster();
        int filter = bytes[at] >> 2 & 3;
        int[] above = new int[width];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                row[x] = (bytes[at + 1 + y * width + x] + predicted(filter, above, row, x, y)) & 0xFF;
            }
            for (int x = 0; y % step == 0 && x < image.getWidth(); x++) {
                raster.setSample(x, y / step, 0, row[x * step]);
            }
            int[] other = above;
            above = row;
            row = other;
        }
    }

    private static int predicted(int filter, int[] above, int[] row, int x, int y) {
        if (filter == NONE || x == 0 && y == 0) {
            return 0;
        }
        if (x == 0 || y > 0 && filter == VERTICAL) {
            return above[x];
        }
        if (y == 0 || filter == HORIZONTAL) {
            return row[x - 1];
        }
        return Math.max(0, Math.min(255, row[x - 1] + above[x] - above[x - 1]));
    }
}
