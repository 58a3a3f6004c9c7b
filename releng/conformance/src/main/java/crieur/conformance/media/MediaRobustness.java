package crieur.conformance.media;

import crieur.core.media.MediaFlaw;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaReader;
import crieur.core.media.MediaReading;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Puts broken files through the readers of media: from memory, and some from the disk too, which must give the same.
 * Arguments: folder of sound files, seed, number.
 */
public final class MediaRobustness {

    private static final long SLOW_NANOS = 100_000_000;
    private static final int WARM = 20;
    private static final int FROM_DISK = 50;
    private static final int MOST_SHOWN = 4_096;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Map<MediaFlaw.Reason, Integer> flaws = new EnumMap<>(MediaFlaw.Reason.class);
    private long slowest;
    private int sound;
    private int failures;

    private final Path file;

    private MediaRobustness() throws IOException {
        file = Files.createTempFile("mutant", "");
        file.toFile().deleteOnExit();
    }

    /** Prints what failed, what was found, and the slowest file; ends with status 1 where anything failed. */
    public static void main(String[] arguments) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        for (int i = 0; i < WARM; i++) {
            seeds.forEach(seed -> MediaReader.read(seed, "seed"));
        }
        Mutations mutations = new Mutations(seeds, Long.parseLong(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        MediaRobustness run = new MediaRobustness();
        for (int i = 0; i < count; i++) {
            byte[] content = mutations.next();
            run.check(content);
            if (i % FROM_DISK == 0) {
                run.compare(content);
            }
        }
        System.out.printf(
                "%,d files from %d sound ones: %,d failures, slowest %.1f ms of processor time; %,d sound, flaws %s%n",
                count, seeds.size(), run.failures, run.slowest / 1e6, run.sound, run.flaws);
        System.exit(run.failures == 0 ? 0 : 1);
    }

    private void check(byte[] content) {
        long start = threads.getCurrentThreadCpuTime();
        try {
            MediaReading reading = MediaReader.read(content, "file");
            String broken = brokenPromise(reading, content.length);
            if (!broken.isEmpty()) {
                fail(content, broken);
            }
            reading.flaw().ifPresentOrElse(flaw -> flaws.merge(flaw.reason(), 1, Integer::sum), () -> sound++);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            fail(content, e.toString());
        }
        long nanos = threads.getCurrentThreadCpuTime() - start;
        slowest = Math.max(slowest, nanos);
        if (nanos > SLOW_NANOS) {
            fail(content, "slow");
        }
    }

    /** A window that moves over a file shows what the whole of it in memory shows. */
    private void compare(byte[] content) throws IOException {
        Files.write(file, content);
        MediaReading there = MediaReader.read(file);
        MediaReading here = MediaReader.read(content, String.valueOf(file.getFileName()));
        if (!there.info().equals(here.info())
                || !there.flaw().map(MediaFlaw::reason).equals(here.flaw().map(MediaFlaw::reason))) {
            fail(content, "the disk says " + there + ", the memory " + here);
        }
    }

    private static String brokenPromise(MediaReading reading, int bytes) {
        if (reading.info().isEmpty() && reading.flaw().isEmpty()) {
            return "neither info nor flaw";
        }
        if (reading.flaw().isPresent()
                && reading.flaw().get().message().format(Locale.FRENCH).indexOf('{') >= 0) {
            return "message";
        }
        return reading.info().map(info -> brokenPromise(info, bytes)).orElse("");
    }

    private static String brokenPromise(MediaInfo info, int bytes) {
        boolean right = info.bytes() == bytes
                && info.width() >= 0
                && info.height() >= 0
                && info.orientation() >= 1
                && info.orientation() <= 8
                && info.duration().map(duration -> !duration.isNegative()).orElse(true)
                && info.frameRate().orElse(1) > 0
                && info.pages().orElse(1) > 0;
        return right ? "" : info.toString();
    }

    private void fail(byte[] content, String reason) {
        failures++;
        System.out.println(reason + ": " + HexFormat.of().formatHex(content, 0, Math.min(content.length, MOST_SHOWN)));
    }
}
