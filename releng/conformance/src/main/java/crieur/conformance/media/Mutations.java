package crieur.conformance.media;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Random;

/** Makes broken files of sound ones, from a seed: bits, numbers at their limits, parts lost, doubled, moved and mixed. */
final class Mutations {

    private static final long[] LIMITS = {
        0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0xFFFF, 0x7FFF_FFFFL, 0x8000_0000L, Long.MAX_VALUE
    };
    private static final int MOST_CHANGES = 8;
    private static final int MOST_BYTES = 64 * 1024;

    private final List<byte[]> seeds;
    private final Random random;

    Mutations(List<byte[]> seeds, long seed) {
        this.seeds = seeds;
        this.random = new Random(seed);
    }

    byte[] next() {
        byte[] mutant = any().clone();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes && mutant.length > 0; i++) {
            mutant = change(mutant);
        }
        return mutant;
    }

    private byte[] any() {
        return seeds.get(random.nextInt(seeds.size()));
    }

    private byte[] change(byte[] bytes) {
        return switch (random.nextInt(9)) {
            case 0 -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield bytes;
            }
            case 1, 2 -> {
                bytes[near(bytes.length)] = (byte) random.nextInt(256);
                yield bytes;
            }
            case 3, 4 -> number(bytes);
            case 5 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 6 -> cut(bytes);
            case 7 -> insert(bytes, bytes);
            default -> insert(bytes, any());
        };
    }

    /** Heads are where structure is. */
    private int near(int length) {
        return random.nextBoolean() ? random.nextInt(length) : random.nextInt(Math.min(length, 128));
    }

    private byte[] number(byte[] bytes) {
        int size = 1 << random.nextInt(4);
        if (bytes.length < 8) {
            return bytes;
        }
        int at = Math.min(near(bytes.length), bytes.length - 8);
        long value = LIMITS[random.nextInt(LIMITS.length)];
        if (size == 1) {
            bytes[at] = (byte) value;
        } else if (size == 2) {
            ByteBuffer.wrap(bytes).putShort(at, (short) value);
        } else if (size == 4) {
            ByteBuffer.wrap(bytes).putInt(at, (int) value);
        } else {
            ByteBuffer.wrap(bytes).putLong(at, value);
        }
        return bytes;
    }

    private byte[] cut(byte[] bytes) {
        int from = near(bytes.length);
        int length = Math.min(bytes.length - from, 1 + random.nextInt(64));
        byte[] shorter = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, shorter, 0, from);
        System.arraycopy(bytes, from + length, shorter, from, shorter.length - from);
        return shorter;
    }

    /** A part of one file, once or many times over, in another. */
    private byte[] insert(byte[] bytes, byte[] source) {
        int from = random.nextInt(source.length);
        int length = Math.min(source.length - from, 1 + random.nextInt(256));
        int times = random.nextInt(16) == 0 ? 1 + random.nextInt(200) : 1;
        int at = near(bytes.length);
        if (bytes.length + length * times > MOST_BYTES) {
            return bytes;
        }
        byte[] longer = new byte[bytes.length + length * times];
        System.arraycopy(bytes, 0, longer, 0, at);
        for (int i = 0; i < times; i++) {
            System.arraycopy(source, from, longer, at + i * length, length);
        }
        System.arraycopy(bytes, at, longer, at + length * times, bytes.length - at);
        return longer;
    }
}
