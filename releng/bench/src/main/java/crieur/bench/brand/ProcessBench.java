package crieur.bench.brand;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures whole processes, each several times in turn: time, processor time, and the most memory it held.
 *
 * <p>{@code ProcessBench <rounds> <command…> -- <command…>}; the first command is the reference of the ratios. What a
 * process took is read from {@code /proc} every few milliseconds, so all but its last ones are counted.
 */
public final class ProcessBench {

    private static final int LOOK_MILLIS = 5;
    private static final double MILLIS_PER_TICK = 10;

    private ProcessBench() {}

    /** What one process took. */
    private record Cost(double seconds, double cpuSeconds, long megabytes, int exit) {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            if (argument.equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.get(commands.size() - 1).add(argument);
            }
        }
        Cost[] best = new Cost[commands.size()];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < best.length; i++) {
                Cost cost = run(commands.get(i));
                best[i] = best[i] == null ? cost : best(best[i], cost);
            }
        }
        for (int i = 0; i < best.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "least of %d: %.2f s, %.2f s of CPU; at most %d MB; exit %d; ratio %.1f of CPU: %s%n",
                    rounds,
                    best[i].seconds(),
                    best[i].cpuSeconds(),
                    best[i].megabytes(),
                    best[i].exit(),
                    best[i].cpuSeconds() / best[0].cpuSeconds(),
                    String.join(" ", commands.get(i)));
        }
    }

    /** Time is the least of all rounds, for others disturb it; memory is the most. */
    private static Cost best(Cost one, Cost other) {
        return new Cost(
                Math.min(one.seconds(), other.seconds()),
                Math.min(one.cpuSeconds(), other.cpuSeconds()),
                Math.max(one.megabytes(), other.megabytes()),
                Math.max(one.exit(), other.exit()));
    }

    private static Cost run(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Path proc = Path.of("/proc", Long.toString(process.pid()));
        double cpu = 0;
        long kilobytes = 0;
        while (process.isAlive()) {
            try {
                cpu = Math.max(cpu, cpuSeconds(proc));
                kilobytes = Math.max(kilobytes, peakKilobytes(proc));
            } catch (IOException e) {
                break;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        int exit = process.waitFor();
        return new Cost((System.nanoTime() - begin) / 1e9, cpu, kilobytes / 1024, exit);
    }

    private static double cpuSeconds(Path proc) throws IOException {
        String stat = Files.readString(proc.resolve("stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MILLIS_PER_TICK / 1e3;
    }

    private static long peakKilobytes(Path proc) throws IOException {
        for (String line : Files.readAllLines(proc.resolve("status"))) {
            if (line.startsWith("VmHWM:")) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }
}
