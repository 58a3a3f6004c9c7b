package crieur.core.inspection;

import crieur.core.internal.inspection.BesideOrigin;
import crieur.core.message.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One problem of one file, the same for every front end.
 *
 * @param inspection the inspection's fully qualified id
 * @param rule the rule within it, or empty
 * @param severity how much it matters, after the profile has spoken
 * @param message what is wrong
 * @param file the file, absolute; empty for text that is in no file
 * @param range where in the file's decoded text, in UTF-16 units; without a file, in the text itself
 * @param line the line of the range's start, from 1
 * @param column the column of the range's start, from 1, in UTF-16 units
 * @param channels the channels that are concerned; empty where that follows from the place: a text concerns those that send
 *     it, the front matter the whole post
 * @param fixes how to mend it, best first
 * @param origin where the rule that it rests on comes from: source, date where that is known, standing; empty where it rests
 *     on no rule of a network
 */
public record Finding(
        String inspection,
        String rule,
        Severity severity,
        Message message,
        Optional<Path> file,
        TextRange range,
        int line,
        int column,
        List<String> channels,
        List<Fix> fixes,
        Optional<Message> origin) {

    public Finding {
        channels = List.copyOf(channels);
        fixes = List.copyOf(fixes);
    }

    /**
     * Returns a finding of an inspection's only rule, with no fix, which concerns the channels that follow from its place and
     * rests on no rule of a network.
     */
    public static Finding of(
            String inspection,
            Severity severity,
            Message message,
            Optional<Path> file,
            TextRange range,
            int line,
            int column) {
        return new Finding(
                inspection, "", severity, message, file, range, line, column, List.of(), List.of(), Optional.empty());
    }

    /** Returns this finding under a rule of its inspection. */
    public Finding under(String ruleId) {
        return new Finding(inspection, ruleId, severity, message, file, range, line, column, channels, fixes, origin);
    }

    /** Returns this finding with fixes, best first. */
    public Finding fixedBy(List<Fix> others) {
        return new Finding(inspection, rule, severity, message, file, range, line, column, channels, others, origin);
    }

    /** Returns this finding with where the rule that it rests on comes from. */
    public Finding from(Message known) {
        return new Finding(
                inspection, rule, severity, message, file, range, line, column, channels, fixes, Optional.of(known));
    }

    /** Returns this finding for other channels. */
    public Finding on(List<String> others) {
        return new Finding(inspection, rule, severity, message, file, range, line, column, others, fixes, origin);
    }

    /** Returns the first fix that may be applied without a person looking. */
    public Optional<Fix> safeFix() {
        return fixes.stream().filter(Fix::safe).findFirst();
    }

    /** Returns what is wrong for who shows {@link #origin} beside it: the message without what it says of the source itself. */
    public Message messageBesideOrigin() {
        return origin.isPresent() ? BesideOrigin.of(message) : message;
    }

    /** Returns the channel whose draft is concerned; empty when it is several or all of them. */
    public Optional<String> channel() {
        return channels.size() == 1 ? Optional.of(channels.get(0)) : Optional.empty();
    }
}
