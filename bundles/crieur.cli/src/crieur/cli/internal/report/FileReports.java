package crieur.cli.internal.report;

import crieur.core.check.ChannelCount;
import crieur.core.check.CheckedFile;
import crieur.core.check.Measure;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.network.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes what reports show of what a check found. */
public final class FileReports {

    private FileReports() {}

    /**
     * Returns what to report of a file.
     *
     * @param source the file's text, where the report asks for it
     */
    public static FileReport of(CheckedFile checked, String source) {
        List<ChannelLength> channels = new ArrayList<>();
        for (ChannelCount channel : checked.channels()) {
            decisive(channel).ifPresent(measure -> channels.add(length(channel, measure, checked.findings())));
        }
        boolean post = checked.kind() == CheckedFile.Kind.POST;
        boolean damaged = checked.reading() != CheckedFile.Reading.WHOLE;
        return new FileReport(
                checked.file(),
                post,
                checked.title().orElse(""),
                channels,
                checked.findings(),
                damaged,
                checked.stopped(),
                source);
    }

    /** Returns the measure to show: the first that is over its limit, else the one that people know first. */
    private static Optional<Measure> decisive(ChannelCount channel) {
        return channel.measures().stream().filter(Measure::isOver).findFirst().or(() -> channel.measures().stream()
                .findFirst());
    }

    private static ChannelLength length(ChannelCount channel, Measure measure, List<Finding> findings) {
        Optional<Figure> limit = measure.limit();
        return new ChannelLength(
                channel.channel(),
                channel.network().orElse(""),
                measure.length(),
                limit.isPresent() ? OptionalLong.of(limit.get().whole()) : OptionalLong.empty(),
                measure.unit(),
                state(channel, measure, findings),
                Math.max(1, channel.thread().size()));
    }

    /** What is wrong on every channel alike says nothing about one of them. */
    private static ChannelState state(ChannelCount channel, Measure measure, List<Finding> findings) {
        Optional<Severity> worst = findings.stream()
                .filter(finding -> finding.channel().equals(Optional.of(channel.channel())))
                .map(Finding::severity)
                .max(Severity::compareTo);
        if (measure.isOver() || !measure.valid() || worst.equals(Optional.of(Severity.ERROR))) {
            return ChannelState.BAD;
        }
        return worst.equals(Optional.of(Severity.WARNING)) ? ChannelState.WARNING : ChannelState.GOOD;
    }
}
