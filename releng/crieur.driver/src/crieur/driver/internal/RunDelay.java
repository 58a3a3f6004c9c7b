package crieur.driver.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** How long the thread that made it has waited for a processor that others had; only Linux tells. */
final class RunDelay {

    private static final Path FILE = Path.of("/proc/thread-self/schedstat");
    private static final int LENGTH = 100;

    private final FileChannel file;
    private final ByteBuffer line = ByteBuffer.allocate(LENGTH);

    private RunDelay(FileChannel file) {
        this.file = file;
    }

    static RunDelay ofThisThread() {
        try {
            return new RunDelay(FileChannel.open(FILE));
        } catch (IOException e) {
            return new RunDelay(null);
        }
    }

    /** Returns it in nanoseconds; 0 where it is not told. */
    long nanoseconds() {
        if (file == null) {
            return 0;
        }
        try {
            int length = file.read(line.clear(), 0);
            String[] fields = new String(line.array(), 0, Math.max(0, length), StandardCharsets.US_ASCII).split(" ");
            return fields.length < 2 ? 0 : Long.parseLong(fields[1]);
        } catch (IOException e) {
            return 0;
        }
    }
}
