package crieur.webp.internal;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.imageio.IIOException;
import javax.imageio.stream.ImageInputStreamImpl;

/**
 * A file in memory, for the decoder: on disk it reads twenty times as long, byte by byte.
 *
 * <p>Decoders look a few bytes ahead, so there are some zeros behind the end. Beyond them is an exception that is no {@code
 * EOFException}, since the decoder takes that one for the end of a sound file and goes on with what it last had. The length is
 * not told: the decoder takes a plain area that was packed well for an attack if it knows it, and the pixels are bounded.
 */
public final class WebpInput extends ImageInputStreamImpl {

    private static final int AHEAD = 8;
    private static final int OFTEN = 0xFFF;

    private final byte[] bytes;
    private final int end;
    private final BooleanSupplier cancelled;
    private int reads;

    /**
     * Opens a file.
     *
     * @param end where it ends in the bytes
     * @param cancelled makes the next read a {@link CancellationException}
     */
    public WebpInput(byte[] bytes, int end, BooleanSupplier cancelled) {
        this.bytes = bytes;
        this.end = end;
        this.cancelled = cancelled;
    }

    @Override
    public int read() throws IOException {
        int at = next(1);
        streamPos++;
        return at < end ? bytes[at] & 0xFF : 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int at = next(length);
        for (int i = 0; i < length; i++) {
            into[offset + i] = at + i < end ? bytes[at + i] : 0;
        }
        streamPos += length;
        return length;
    }

    /** Returns the position, from which so many bytes may be read. */
    private int next(int length) throws IOException {
        if ((++reads & OFTEN) == 0 && cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        if (streamPos + length > end + AHEAD) {
            throw new IIOException("The data end before the picture.");
        }
        bitOffset = 0;
        return (int) streamPos;
    }
}
