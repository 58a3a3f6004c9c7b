package crieur.core.internal.media;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes of a file by their position, a small window of them at a time; what lies beyond the end is zero. */
final class MediaBytes implements Closeable {

    private static final int WINDOW = 4096;

    private final SeekableByteChannel channel;
    private final ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private final long size;
    private long start;

    private MediaBytes(SeekableByteChannel channel) throws IOException {
        this.channel = channel;
        this.size = channel.size();
    }

    static MediaBytes of(Path file) throws IOException {
        return new MediaBytes(Files.newByteChannel(file));
    }

    long size() {
        return size;
    }

    int unsignedByte(long at) throws IOException {
        if (at < 0 || at >= size) {
            return 0;
        }
        if (at < start || at >= start + window.limit()) {
            load(at);
        }
        int index = (int) (at - start);
        return index < window.limit() ? window.get(index) & 0xFF : 0;
    }

    private void load(long at) throws IOException {
        channel.position(at);
        window.clear();
        while (window.hasRemaining() && channel.read(window) > 0) {
            // a channel may give less than was asked for
        }
        window.flip();
        start = at;
    }

    int bigEndian16(long at) throws IOException {
        return unsignedByte(at) << 8 | unsignedByte(at + 1);
    }

    int littleEndian16(long at) throws IOException {
        return unsignedByte(at) | unsignedByte(at + 1) << 8;
    }

    long bigEndian32(long at) throws IOException {
        return (long) bigEndian16(at) << 16 | bigEndian16(at + 2);
    }

    long littleEndian32(long at) throws IOException {
        return littleEndian16(at) | (long) littleEndian16(at + 2) << 16;
    }

    boolean has(long at, String latin1) throws IOException {
        byte[] expected = latin1.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < expected.length; i++) {
            if (unsignedByte(at + i) != (expected[i] & 0xFF) || at + i >= size) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
