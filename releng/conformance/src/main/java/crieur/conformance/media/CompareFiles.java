package crieur.conformance.media;

import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.media.MediaReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares what we read of media files with what identify and ffprobe said. Argument: the folder; its table lies beside. */
public final class CompareFiles {

    private static final double SECONDS_APART = 0.05;
    private static final double RATES_APART = 0.02;

    private final List<String> differences = new ArrayList<>();
    private String file = "";
    private int values;

    private CompareFiles() {}

    /** Prints each difference and how many files and values were compared; ends with status 1 if any differs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> lines = Files.readAllLines(folder.resolveSibling(folder.getFileName() + ".tsv"));
        CompareFiles run = new CompareFiles();
        for (String line : lines) {
            String[] told = line.split("\t", -1);
            run.file = told[0];
            run.compare(MediaReader.read(folder.resolve(told[0])), told);
        }
        run.differences.forEach(System.out::println);
        System.out.printf("%,d files, %,d values, %,d differences%n", lines.size(), run.values, run.differences.size());
        System.exit(run.differences.isEmpty() && !lines.isEmpty() ? 0 : 1);
    }

    private void compare(MediaReading reading, String[] told) {
        MediaInfo info = reading.info().orElse(null);
        same("flaw", "none", reading.flaw().map(flaw -> flaw.reason().id()).orElse("none"));
        if (info == null) {
            return;
        }
        same(
                "format",
                told[0].substring(told[0].lastIndexOf('.') + 1),
                info.format().extensions().get(0).replace("tif", "tiff"));
        same("width", told[1], info.width());
        same("height", told[2], info.height());
        same("frames", told[3], info.frames());
        same("codec", told[4], info.videoCodec().orElse(""));
        same("sound", told[5], info.audioCodec().orElse(""));
        near(
                "seconds",
                told[6],
                info.duration().map(time -> time.toMillis() / 1000d).orElse(0d),
                SECONDS_APART);
        near("rate", told[7], info.frameRate().orElse(0), RATES_APART);
    }

    private void same(String what, String theirs, Object ours) {
        if (!theirs.isEmpty() || what.equals("sound")) {
            values++;
            if (!theirs.equals(String.valueOf(ours))) {
                differences.add(file + ": " + what + " is " + theirs + ", we say " + ours);
            }
        }
    }

    private void near(String what, String theirs, double ours, double apart) {
        if (!theirs.isEmpty()) {
            values++;
            String[] quotient = theirs.split("/");
            double value =
                    Double.parseDouble(quotient[0]) / (quotient.length > 1 ? Double.parseDouble(quotient[1]) : 1);
            if (Math.abs(value - ours) > apart * Math.max(1, value)) {
                differences.add(file + ": " + what + " is " + theirs + ", we say " + ours);
            }
        }
    }
}
