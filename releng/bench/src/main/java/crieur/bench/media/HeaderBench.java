package crieur.bench.media;

import crieur.core.media.MediaReader;
import crieur.core.media.MediaReading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long the headers of each file of a folder take to read, cold and warm, beside reading the whole files; and the most
 * memory that was ever in use. Start it with {@code -Xmx16m}: it ends with an error where that is not enough.
 */
public final class HeaderBench {

    private static final int ROUNDS = 5;
    private static final double MILLIS = 1e6;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private HeaderBench() {}

    /** Prints the figures. Argument: the folder. */
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(Path.of(arguments[0]))) {
            files = listed.sorted().toList();
        }
        for (int round = 0; round < ROUNDS; round++) {
            long[] nanos = new long[files.size()];
            long[] processor = new long[files.size()];
            int flawed = 0;
            for (int i = 0; i < nanos.length; i++) {
                Path file = anotherSpelling(files.get(i), round);
                long start = System.nanoTime();
                long startProcessor = THREADS.getCurrentThreadCpuTime();
                MediaReading reading = MediaReader.read(file);
                processor[i] = THREADS.getCurrentThreadCpuTime() - startProcessor;
                nanos[i] = System.nanoTime() - start;
                flawed += reading.isSound() ? 0 : 1;
            }
            String name = round == 0 ? "first round" : "round " + (round + 1);
            print(name + ", time", nanos, flawed);
            print(name + ", processor", processor, flawed);
        }
        System.out.printf("heap in use at most %.1f MB%n", mostHeap() / MILLIS);
        reference(files);
    }

    /** What was read before is remembered by its path, so that each round needs another. */
    private static Path anotherSpelling(Path file, int round) {
        return file.resolveSibling("./".repeat(round) + file.getFileName());
    }

    private static void print(String name, long[] nanos, int flawed) {
        long all = Arrays.stream(nanos).sum();
        Arrays.sort(nanos);
        System.out.printf(
                "%-22s %d files, %d flawed: mean %.3f ms, median %.3f, p99 %.3f, slowest %.3f%n",
                name,
                nanos.length,
                flawed,
                all / MILLIS / nanos.length,
                nanos[nanos.length / 2] / MILLIS,
                nanos[nanos.length * 99 / 100] / MILLIS,
                nanos[nanos.length - 1] / MILLIS);
    }

    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong((MemoryPoolMXBean pool) -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** All bytes through a small buffer: what a reader that does not seek could do at best. */
    private static void reference(List<Path> files) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long start = System.nanoTime();
        long bytes = 0;
        for (Path file : files) {
            try (var in = Files.newInputStream(file)) {
                int length = in.read(buffer);
                while (length > 0) {
                    bytes += length;
                    length = in.read(buffer);
                }
            }
        }
        System.out.printf(
                "%-22s %d files, %.1f MB: mean %.3f ms%n",
                "whole files", files.size(), bytes / MILLIS, (System.nanoTime() - start) / MILLIS / files.size());
    }
}
