package crieur.bench.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures the time from the start of a process to the first byte of its output, of several commands in turn.
 *
 * <p>{@code StartBench <rounds> <command…> -- <command…>}; the first command is the reference of the ratios.
 */
public final class StartBench {

    private StartBench() {}

    /** Runs the bench. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<List<String>> commands = new ArrayList<>();
        commands.add(new ArrayList<>());
        for (String argument : Arrays.asList(arguments).subList(1, arguments.length)) {
            if (argument.equals("--")) {
                commands.add(new ArrayList<>());
            } else {
                commands.get(commands.size() - 1).add(argument);
            }
        }
        double[][] times = new double[commands.size()][rounds];
        for (int round = -1; round < rounds; round++) {
            for (int i = 0; i < commands.size(); i++) {
                double time = millisToFirstByte(commands.get(i));
                if (round >= 0) {
                    times[i][round] = time;
                }
            }
        }
        double reference = median(times[0]);
        for (int i = 0; i < commands.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "median %.0f ms, least %.0f ms, ratio %.2f: %s%n",
                    median(times[i]),
                    Arrays.stream(times[i]).min().orElse(0),
                    median(times[i]) / reference,
                    String.join(" ", commands.get(i)));
        }
    }

    private static double millisToFirstByte(List<String> command) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (InputStream in = process.getInputStream()) {
            if (in.read() < 0) {
                throw new IOException("no output: " + command);
            }
            double millis = (System.nanoTime() - begin) / 1e6;
            in.transferTo(java.io.OutputStream.nullOutputStream());
            process.waitFor();
            return millis;
        }
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
