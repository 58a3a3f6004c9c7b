package crieur.core.internal.media;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Bytes of a file by their position, a small window of them at a time.
 *
 * <p>What lies beyond the end is an {@link EOFException}. Readers say at each {@link #step} of a structure that they go
 * on; a file that asks for too many steps, or for too much of its content, ends in an {@link EndlessException}, so that
 * no file costs more than a bounded time.
 */
final class MediaBytes implements Closeable {

    /** What a jump reads: enough for a header. Reading on from there reads more at a time. */
    private static final int SMALL_WINDOW = 512;

    private static final int LARGE_WINDOW = 32 * 1024;

    /** More boxes, chunks or segments than any film of some hours has. */
    private static final int MOST_STEPS = 200_000;

    /** Above the size of any GIF that a network takes: only those are read from end to end. */
    private static final long MOST_LOADED = 24L * 1024 * 1024;

    private static final int MOST_LOADS = 20_000;

    private final @Nullable SeekableByteChannel channel;
    private final long size;
    private ByteBuffer window;
    private long start;
    private int steps;
    private long loaded;
    private int loads;

    private MediaBytes(@Nullable SeekableByteChannel channel, ByteBuffer window, long size) {
        this.channel = channel;
        this.window = window;
        this.size = size;
    }

    static MediaBytes of(Path file) throws IOException {
        SeekableByteChannel channel = Files.newByteChannel(file);
        try {
            return new MediaBytes(channel, ByteBuffer.allocate(SMALL_WINDOW).limit(0), channel.size());
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    static MediaBytes of(byte[] content) {
        return new MediaBytes(null, ByteBuffer.wrap(content), content.length);
    }

    long size() {
        return size;
    }

    /** Counts one more part of the file's structure. */
    void step() throws EndlessException {
        if (++steps > MOST_STEPS) {
            throw new EndlessException();
        }
    }

    int u8(long at) throws IOException {
        long index = at - start;
        if (index < 0 || index >= window.limit()) {
            load(at);
            index = 0;
        }
        return window.get((int) index) & 0xFF;
    }

    private void load(long at) throws IOException {
        SeekableByteChannel from = channel;
        if (at < 0 || at >= size || from == null) {
            throw new EOFException();
        }
        boolean goesOn = at == start + window.limit() && window.limit() > 0;
        int length = goesOn ? Math.min(4 * window.limit(), LARGE_WINDOW) : SMALL_WINDOW;
        if (window.capacity() < length) {
            window = ByteBuffer.allocate(length);
        }
        window.clear().limit(length);
        start = at;
        from.position(at);
        while (window.hasRemaining() && from.read(window) > 0) {
            // a channel may give less than was asked for
        }
        window.flip();
        loaded += window.limit();
        if (window.limit() == 0) {
            throw new EOFException();
        }
        if (loaded > MOST_LOADED || ++loads > MOST_LOADS) {
            throw new EndlessException();
        }
    }

    int be16(long at) throws IOException {
        return u8(at) << 8 | u8(at + 1);
    }

    int le16(long at) throws IOException {
        return u8(at) | u8(at + 1) << 8;
    }

    int le24(long at) throws IOException {
        return le16(at) | u8(at + 2) << 16;
    }

    long be32(long at) throws IOException {
        return (long) be16(at) << 16 | be16(at + 2);
    }

    long le32(long at) throws IOException {
        return le16(at) | (long) le16(at + 2) << 16;
    }

    /** Returns eight bytes; negative for what is more than any file can hold. */
    long be64(long at) throws IOException {
        return be32(at) << 32 | be32(at + 4);
    }

    /** Returns eight bytes, the least first; negative for what is more than any file can hold. */
    long le64(long at) throws IOException {
        return le32(at) | le32(at + 4) << 32;
    }

    /** Returns whether these bytes are there, written as Latin-1. */
    boolean has(long at, String latin1) throws IOException {
        if (at < 0 || at > size - latin1.length()) {
            return false;
        }
        for (int i = 0; i < latin1.length(); i++) {
            if (u8(at + i) != latin1.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the four characters that name a box, a chunk or a codec. */
    String fourcc(long at) throws IOException {
        char[] name = {(char) u8(at), (char) u8(at + 1), (char) u8(at + 2), (char) u8(at + 3)};
        return String.valueOf(name);
    }

    /** Returns the bytes up to an end, fewer where the file has fewer or where they are more than the most. */
    byte[] copy(long at, long end, int most) throws IOException {
        int length = (int) Math.max(0, Math.min(Math.min(end, size) - at, most));
        byte[] copy = new byte[length];
        for (int i = 0; i < length; i++) {
            copy[i] = (byte) u8(at + i);
        }
        return copy;
    }

    /** Returns the bytes up to an end as Latin-1, fewer where the file has fewer or where they are more than the most. */
    String latin1(long at, long end, int most) throws IOException {
        return new String(copy(at, end, most), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
