package crieur.cli.internal.report;

import crieur.core.check.Stopped;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One file and what was found in it.
 *
 * @param file the file, absolute
 * @param post whether it is a post
 * @param title the post's or campaign's title; empty where it has none
 * @param channels the lengths on each channel; none for what is not a post
 * @param findings in the order of the file
 * @param damaged whether only a part of it could be read
 * @param stopped what had to be stopped and did not check it
 * @param source the file's text, which the findings' ranges are in; empty for a report that does not ask for it
 */
public record FileReport(
        Path file,
        boolean post,
        String title,
        List<ChannelLength> channels,
        List<Finding> findings,
        boolean damaged,
        List<Stopped> stopped,
        String source) {

    public FileReport {
        channels = List.copyOf(channels);
        findings = List.copyOf(findings);
        stopped = List.copyOf(stopped);
    }

    /** Returns the worst severity found. */
    public Optional<Severity> worst() {
        return findings.stream().map(Finding::severity).max(Severity::compareTo);
    }
}
