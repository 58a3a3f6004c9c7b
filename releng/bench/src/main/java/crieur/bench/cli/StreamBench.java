package crieur.bench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures a process that answers a stream of posts: its rate after a warm-up, the CPU time it took, and how its memory
 * grows.
 *
 * <p>{@code StreamBench <warm-up> <posts> <command…>}; the command is put on one core with {@code taskset}, this process
 * should be on another.
 */
public final class StreamBench {

    private static final int NETWORKS = 3;
    private static final int SEED = 2026;

    private final Process process;
    private long answers;
    private final byte[] block = new byte[1 << 18];

    private StreamBench(List<String> command) throws IOException {
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int warmUp = Integer.parseInt(arguments[0]);
        int posts = Integer.parseInt(arguments[1]);
        List<String> command = List.of(arguments).subList(2, arguments.length);
        new StreamBench(command).run(warmUp, posts);
    }

    private void run(int warmUp, int posts) throws IOException, InterruptedException {
        Thread feeder = new Thread(() -> feed(warmUp + posts));
        feeder.start();
        InputStream in = process.getInputStream();
        readUntil(in, (long) warmUp * NETWORKS);
        long begin = System.nanoTime();
        long answersBefore = answers;
        long cpuBefore = cpuMillis();
        long memoryBefore = memoryKilobytes();
        readUntil(in, (long) (warmUp + posts) * NETWORKS);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long memoryAfter = memoryKilobytes();
        double cpuSeconds = (cpuMillis() - cpuBefore) / 1e3;
        long measured = answers - answersBefore;
        process.waitFor();
        System.out.printf(
                Locale.ROOT,
                "%,d results in %.2f s: %,.0f a second; %.2f s of CPU: %,.0f a CPU second; memory %d MB, then %d MB;"
                        + " exit %d%n",
                measured,
                seconds,
                measured / seconds,
                cpuSeconds,
                measured / cpuSeconds,
                memoryBefore / 1024,
                memoryAfter / 1024,
                process.exitValue());
    }

    /** Feeds posts that were made before, so that making them takes nothing from the process. */
    private void feed(int count) {
        try (OutputStream out = process.getOutputStream()) {
            MixedPosts posts = new MixedPosts(SEED);
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < count; i++) {
                lines.append(posts.line(i));
                if (lines.length() > 1 << 16) {
                    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
                    lines.setLength(0);
                }
            }
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readUntil(InputStream in, long wanted) throws IOException {
        while (answers < wanted) {
            int read = in.read(block);
            if (read < 0) {
                throw new IOException("the answers ended after " + answers);
            }
            for (int i = 0; i < read; i++) {
                if (block[i] == '\n') {
                    answers++;
                }
            }
        }
    }

    private long cpuMillis() {
        return process.info()
                .totalCpuDuration()
                .map(duration -> duration.toMillis())
                .orElse(0L);
    }

    private long memoryKilobytes() throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status"))) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }
}
