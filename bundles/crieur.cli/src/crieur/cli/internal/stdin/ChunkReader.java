package crieur.cli.internal.stdin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Cuts a stream into chunks of whole lines, handing on at once what has come, so that a person or program that writes one
 * line and waits gets its answer.
 *
 * <p>A line beyond the limit is skipped without being kept. Not thread-safe.
 */
final class ChunkReader implements Iterator<Chunk> {

    /** The longest line that is read, in bytes. */
    static final int LONGEST_LINE = 8 << 20;

    private static final int SIZE = 1 << 16;
    private static final int LINE = 1 << 10;
    private static final int MOST_LINES = 64;
    /** A line that takes less, in nanoseconds, is not worth a chunk. */
    private static final long QUICK_LINE = 1_000_000;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final int longestLine;
    private final boolean slow;
    private final byte[] rest = new byte[SIZE];
    private int restFrom;
    private int restTo;
    private long line = 1;
    private boolean atStart = true;
    private int lines = 1;
    private long lastRead = System.nanoTime() - QUICK_LINE;
    private @Nullable Chunk next;

    /**
     * @param longestLine in bytes
     * @param slow whether a line may take milliseconds: then a chunk has one, so that an answer does not wait for a
     *     hundred others and the threads have work to the end, and more only while they are called for quickly
     */
    ChunkReader(InputStream in, int longestLine, boolean slow) {
        this.in = in;
        this.longestLine = longestLine;
        this.slow = slow;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Chunk next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Chunk result = next;
        next = null;
        return result;
    }

    /** Reads the next whole lines, waiting for the first of them; null at the end. */
    private @Nullable Chunk read() {
        if (slow) {
            long now = System.nanoTime();
            lines = now - lastRead < lines * QUICK_LINE ? Math.min(lines * 2, MOST_LINES) : 1;
            lastRead = now;
        }
        byte[] bytes = new byte[slow ? LINE : SIZE];
        int length = 0;
        while (true) {
            if (restFrom == restTo && !fill()) {
                return length == 0 ? null : chunk(bytes, length);
            }
            int end = slow ? lineEnd(lines) : lastLineEnd();
            int taken = (end < 0 ? restTo : end) - restFrom;
            if (length + taken > longestLine) {
                return skipLine();
            }
            if (length + taken > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + taken, bytes.length * 2));
            }
            System.arraycopy(rest, restFrom, bytes, length, taken);
            length += taken;
            restFrom += taken;
            if (end >= 0) {
                return chunk(bytes, length);
            }
        }
    }

    private Chunk chunk(byte[] bytes, int length) {
        Chunk chunk = new Chunk(bytes, length, line, false);
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '\n') {
                line++;
            }
        }
        return chunk;
    }

    private Chunk skipLine() {
        do {
            while (restFrom < restTo) {
                if (rest[restFrom++] == '\n') {
                    return new Chunk(rest, 0, line++, true);
                }
            }
        } while (fill());
        return new Chunk(rest, 0, line++, true);
    }

    private boolean fill() {
        try {
            restFrom = 0;
            restTo = Math.max(in.read(rest, 0, rest.length), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (atStart && startsWithByteOrderMark()) {
            restFrom = BYTE_ORDER_MARK.length;
        }
        atStart = false;
        return restTo > 0;
    }

    private boolean startsWithByteOrderMark() {
        return restTo >= BYTE_ORDER_MARK.length
                && Arrays.equals(rest, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    /** Returns the position after so many line ends in the rest, or as many as it has; negative if there is none. */
    private int lineEnd(int wanted) {
        int end = -1;
        int found = 0;
        for (int at = restFrom; at < restTo && found < wanted; at++) {
            if (rest[at] == '\n') {
                end = at + 1;
                found++;
            }
        }
        return end;
    }

    /** Returns the position after the last line end in the rest, negative if there is none. */
    private int lastLineEnd() {
        for (int at = restTo - 1; at >= restFrom; at--) {
            if (rest[at] == '\n') {
                return at + 1;
            }
        }
        return -1;
    }
}
