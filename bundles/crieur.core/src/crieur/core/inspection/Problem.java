package crieur.core.inspection;

import crieur.core.internal.inspection.CoreMessages;
import crieur.core.message.Message;
import crieur.core.network.Provenance;
import java.util.List;
import java.util.Optional;

/**
 * What an inspection reports about its subject; the runner makes a {@link Finding} of it.
 *
 * @param rule the rule within the inspection, so that a profile can turn one off; empty for an inspection of one rule
 * @param severity how bad this case is, where it differs from the inspection's own severity
 * @param message what is wrong, exactly
 * @param place where
 * @param proposals how to mend it, best first
 * @param origin where the rule that it rests on comes from: source, date where that is known, standing; empty where it rests
 *     on no rule of a network
 */
public record Problem(
        String rule,
        Optional<Severity> severity,
        Message message,
        Place place,
        List<Proposal> proposals,
        Optional<Message> origin) {

    public Problem {
        proposals = List.copyOf(proposals);
    }

    /** Creates a problem that rests on no rule of a network. */
    public Problem(String rule, Optional<Severity> severity, Message message, Place place, List<Proposal> proposals) {
        this(rule, severity, message, place, proposals, Optional.empty());
    }

    /** Returns a problem of the inspection's own severity, with no fix. */
    public static Problem of(Message message, Place place) {
        return new Problem("", Optional.empty(), message, place, List.of());
    }

    /** Returns this problem at another severity. */
    public Problem at(Severity other) {
        return new Problem(rule, Optional.of(other), message, place, proposals, origin);
    }

    /** Returns this problem with fixes. */
    public Problem fixedBy(Proposal... fixes) {
        return new Problem(rule, severity, message, place, List.of(fixes), origin);
    }

    /** Returns this problem with where the rule that it rests on comes from. */
    public Problem from(Message known) {
        return new Problem(rule, severity, message, place, proposals, Optional.of(known));
    }

    /**
     * Returns this problem as one that rests on a rule of a network: as it is where the rule is well known and undisputed;
     * else with where the rule comes from and what others say, and a warning where it was an error.
     */
    public Problem restingOn(Provenance provenance) {
        return CoreMessages.resting(provenance, this);
    }

    /** Returns this problem under a rule of its inspection. */
    public Problem under(String ruleId) {
        return new Problem(ruleId, severity, message, place, proposals, origin);
    }
}
