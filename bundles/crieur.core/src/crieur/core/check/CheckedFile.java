package crieur.core.check;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is said of one file.
 *
 * @param file the file, absolute
 * @param kind what it is
 * @param title the post's title or the name of the brand or campaign; empty where it has none
 * @param brandFolder the folder of the brand it belongs to; empty for a post on its own
 * @param campaign the file of the campaign that a post belongs to
 * @param channels for a post, how long it is on each of its channels, in their order
 * @param findings what is wrong with it, in the order of the file
 * @param reading how much of it could be read
 * @param stopped what had to be stopped and had no part in the findings; empty when the check is complete
 */
public record CheckedFile(
        Path file,
        Kind kind,
        Optional<String> title,
        Optional<Path> brandFolder,
        Optional<Path> campaign,
        List<ChannelCount> channels,
        List<Finding> findings,
        Reading reading,
        List<Stopped> stopped) {

    /** What a file is. */
    public enum Kind {
        /** The file of a brand. */
        BRAND,
        /** The inspection profile of a brand, or one named for the check. */
        PROFILE,
        /** A file of a brand with newer rules of a network. */
        NETWORK,
        /** The dictionary of a brand. */
        DICTIONARY,
        /** The file of a campaign. */
        CAMPAIGN,
        /** A post. */
        POST,
        /** The review of a post. */
        REVIEW,
        /** Nothing that could be checked. */
        OTHER
    }

    /** How much of a file could be read. */
    public enum Reading {
        /** All of it, whatever may be wrong with it. */
        WHOLE,
        /** What stands before some damage, or nothing because of it; a finding says where it is. */
        PART,
        /** Nothing, for a reason that lies outside the file: it is missing, too large, closed; the finding says which. */
        NOTHING
    }

    public CheckedFile {
        channels = List.copyOf(channels);
        findings = List.copyOf(findings);
        stopped = List.copyOf(stopped);
    }

    /** Returns this with other findings. */
    public CheckedFile with(List<Finding> others, Reading read) {
        return new CheckedFile(file, kind, title, brandFolder, campaign, channels, others, read, stopped);
    }

    /** Returns whether there was something to read. */
    public boolean readable() {
        return reading != Reading.NOTHING;
    }

    /** Returns the severity of the worst finding; empty when there is none. */
    public Optional<Severity> worst() {
        Severity worst = null;
        for (Finding finding : findings) {
            if (worst == null || finding.severity().compareTo(worst) > 0) {
                worst = finding.severity();
            }
        }
        return Optional.ofNullable(worst);
    }
}
