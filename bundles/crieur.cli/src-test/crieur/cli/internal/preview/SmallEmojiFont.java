package crieur.cli.internal.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A font of three pictures, made byte by byte: 1 red for U+1F389, 2 green for U+1F469, 3 blue for a woman, a joiner and a
 * party popper.
 */
final class SmallEmojiFont {

    static final int RED = 0xFFFF0000;
    static final int GREEN = 0xFF00FF00;
    static final int BLUE = 0xFF0000FF;

    private SmallEmojiFont() {}

    static byte[] bytes() {
        List<byte[]> pictures = List.of(picture(RED), picture(GREEN), picture(BLUE));
        List<String> tags = List.of("CBDT", "CBLC", "GSUB", "cmap");
        List<byte[]> tables = List.of(cbdt(pictures), cblc(pictures), gsub(), cmap());
        int offset = 12 + 16 * tables.size();
        ByteBuffer font = ByteBuffer.allocate(
                offset + tables.stream().mapToInt(table -> table.length).sum());
        font.putInt(0x10000).putShort((short) tables.size()).putShort((short) 0).putInt(0);
        for (int i = 0; i < tables.size(); i++) {
            font.put(tags.get(i).getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(offset);
            font.putInt(tables.get(i).length);
            offset += tables.get(i).length;
        }
        tables.forEach(font::put);
        return font.array();
    }

    private static byte[] picture(int colour) {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < 16; i++) {
            image.setRGB(i % 4, i / 4, colour);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private static byte[] cbdt(List<byte[]> pictures) {
        ByteBuffer table = ByteBuffer.allocate(
                4 + pictures.stream().mapToInt(picture -> 9 + picture.length).sum());
        table.putInt(0x30000);
        for (byte[] picture : pictures) {
            table.put(new byte[5]).putInt(picture.length).put(picture);
        }
        return table.array();
    }

    private static byte[] cblc(List<byte[]> pictures) {
        List<Integer> offsets = new ArrayList<>(List.of(4));
        pictures.forEach(picture -> offsets.add(offsets.get(offsets.size() - 1) + 9 + picture.length));
        ByteBuffer table = ByteBuffer.allocate(8 + 48 + 8 + 8 + 4 * offsets.size());
        table.putInt(0x30000).putInt(1);
        table.putInt(56)
                .putInt(0)
                .putInt(1)
                .put(new byte[32])
                .put((byte) 4)
                .put((byte) 4)
                .put((byte) 32)
                .put((byte) 1);
        table.putShort((short) 1).putShort((short) 3).putInt(8);
        table.putShort((short) 1).putShort((short) 17).putInt(0);
        offsets.forEach(table::putInt);
        return table.array();
    }

    /** A map of format 12: the joiner is glyph 9. */
    private static byte[] cmap() {
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 36);
        table.putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 3)
                .putShort((short) 10)
                .putInt(12);
        table.putShort((short) 12).putShort((short) 0).putInt(52).putInt(0).putInt(3);
        table.putInt(0x200D).putInt(0x200D).putInt(9);
        table.putInt(0x1F389).putInt(0x1F389).putInt(1);
        table.putInt(0x1F469).putInt(0x1F469).putInt(2);
        return table.array();
    }

    /** One ligature: 2, 9, 1 become 3. */
    private static byte[] gsub() {
        ByteBuffer table = ByteBuffer.allocate(10 + 4 + 8 + 8 + 4 + 8 + 6);
        table.putInt(0x10000).putShort((short) 0).putShort((short) 0).putShort((short) 10);
        table.putShort((short) 1).putShort((short) 4);
        table.putShort((short) 4).putShort((short) 0).putShort((short) 1).putShort((short) 8);
        table.putShort((short) 1).putShort((short) 20).putShort((short) 1).putShort((short) 8);
        table.putShort((short) 1).putShort((short) 4);
        table.putShort((short) 3).putShort((short) 3).putShort((short) 9).putShort((short) 1);
        table.putShort((short) 1).putShort((short) 1).putShort((short) 2);
        return table.array();
    }
}
