package crieur.cli.internal.preview;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Takes the coloured pictures of emoji out of a font, since Java draws none of them: the bitmaps of an OpenType font with
 * the tables {@code CBLC} and {@code CBDT}, chosen by its character map and by its ligatures for sequences.
 *
 * <p>Reads what it needs of the file when it is asked; thread-safe. A font that is damaged has no pictures where it is.
 */
final class EmojiFont {

    private static final int VARIATION = 0xFE0F;
    private static final int JOINER = 0x200D;

    private final ByteBuffer file;
    private final Map<Integer, Integer> glyphs;
    private final Map<List<Integer>, Integer> ligatures;
    private final GlyphBitmaps bitmaps;

    private EmojiFont(ByteBuffer file) {
        this.file = file;
        this.glyphs = new HashMap<>();
        this.ligatures = new HashMap<>();
        readCharacters(table("cmap"));
        readLigatures(table("GSUB"));
        this.bitmaps = new GlyphBitmaps(file, table("CBLC"), table("CBDT"));
    }

    /** Opens a font; empty if it is no font with such bitmaps. */
    static Optional<EmojiFont> open(Path path) {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            ByteBuffer file = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return Optional.of(new EmojiFont(file));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the picture of an emoji as PNG; empty where the font has none. */
    Optional<byte[]> png(String emoji) {
        try {
            int glyph = glyph(emoji);
            return glyph <= 0 ? Optional.empty() : bitmaps.png(glyph);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the one glyph of a sequence; that of its beginning where the font does not know all of it. */
    private int glyph(String emoji) {
        List<Integer> sequence = emoji.codePoints()
                .filter(codePoint -> codePoint != VARIATION)
                .mapToObj(codePoint -> glyphs.getOrDefault(codePoint, 0))
                .toList();
        if (sequence.size() < 2) {
            return sequence.isEmpty() ? 0 : sequence.get(0);
        }
        Integer joined = ligatures.get(sequence);
        return joined != null ? joined : simpler(emoji, sequence.get(0));
    }

    /** A sequence with a joiner falls back to what stands before it. */
    private int simpler(String emoji, int first) {
        int joiner = emoji.lastIndexOf(JOINER);
        return joiner > 0 ? glyph(emoji.substring(0, joiner)) : first;
    }

    private int table(String tag) {
        int count = file.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            boolean same = true;
            for (int c = 0; c < 4; c++) {
                same &= file.get(at + c) == tag.charAt(c);
            }
            if (same) {
                return file.getInt(at + 8);
            }
        }
        throw new IllegalArgumentException("no table " + tag);
    }

    /** Reads the map of all of Unicode (format 12). */
    private void readCharacters(int cmap) {
        int count = file.getShort(cmap + 2);
        for (int i = 0; i < count; i++) {
            int sub = cmap + file.getInt(cmap + 4 + 8 * i + 4);
            if (file.getShort(sub) == 12) {
                int groups = file.getInt(sub + 12);
                for (int g = 0; g < groups; g++) {
                    int at = sub + 16 + 12 * g;
                    int start = file.getInt(at);
                    int end = Math.min(file.getInt(at + 4), start + 0xFFFF);
                    for (int codePoint = start; codePoint <= end; codePoint++) {
                        glyphs.put(codePoint, file.getInt(at + 8) + codePoint - start);
                    }
                }
            }
        }
    }

    /** Reads every ligature substitution (lookup type 4), also behind an extension (type 7). */
    private void readLigatures(int gsub) {
        int lookups = gsub + unsigned(gsub + 8);
        for (int i = 0; i < unsigned(lookups); i++) {
            int lookup = lookups + unsigned(lookups + 2 + 2 * i);
            int type = unsigned(lookup);
            for (int s = 0; s < unsigned(lookup + 4); s++) {
                int sub = lookup + unsigned(lookup + 6 + 2 * s);
                boolean extended = type == 7 && unsigned(sub + 2) == 4;
                if (type == 4 || extended) {
                    readLigatureSets(extended ? sub + file.getInt(sub + 4) : sub);
                }
            }
        }
    }

    private void readLigatureSets(int sub) {
        int[] first = coverage(sub + unsigned(sub + 2));
        for (int set = 0; set < Math.min(first.length, unsigned(sub + 4)); set++) {
            int at = sub + unsigned(sub + 6 + 2 * set);
            for (int i = 0; i < unsigned(at); i++) {
                readLigature(at + unsigned(at + 2 + 2 * i), first[set]);
            }
        }
    }

    private void readLigature(int at, int first) {
        int parts = unsigned(at + 2);
        List<Integer> sequence = new ArrayList<>(parts);
        sequence.add(first);
        for (int i = 1; i < parts; i++) {
            sequence.add(unsigned(at + 4 + 2 * (i - 1)));
        }
        ligatures.putIfAbsent(sequence, unsigned(at));
    }

    private int[] coverage(int at) {
        int count = unsigned(at + 2);
        if (unsigned(at) == 1) {
            int[] covered = new int[count];
            for (int i = 0; i < count; i++) {
                covered[i] = unsigned(at + 4 + 2 * i);
            }
            return covered;
        }
        IntStream.Builder covered = IntStream.builder();
        for (int i = 0; i < count; i++) {
            int end = unsigned(at + 4 + 6 * i + 2);
            for (int glyph = unsigned(at + 4 + 6 * i); glyph <= end; glyph++) {
                covered.add(glyph);
            }
        }
        return covered.build().toArray();
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(file.getShort(at));
    }
}
