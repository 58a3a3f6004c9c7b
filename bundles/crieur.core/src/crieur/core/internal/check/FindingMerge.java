package crieur.core.internal.check;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one finding of those that say the same of several channels. */
final class FindingMerge {

    private record Key(String inspection, String rule, Severity severity, TextRange range, Message message) {}

    private FindingMerge() {}

    static List<Finding> merge(List<Finding> findings) {
        if (findings.size() < 2) {
            return findings;
        }
        Map<Key, Finding> merged = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Key key = new Key(
                    finding.inspection(), finding.rule(), finding.severity(), finding.range(), finding.message());
            merged.merge(key, finding, FindingMerge::ofBoth);
        }
        return new ArrayList<>(merged.values());
    }

    private static Finding ofBoth(Finding one, Finding other) {
        if (one.channels().isEmpty() || one.channels().equals(other.channels())) {
            return one;
        }
        if (other.channels().isEmpty()) {
            return other;
        }
        Set<String> channels = new LinkedHashSet<>(one.channels());
        channels.addAll(other.channels());
        return one.on(List.copyOf(channels));
    }
}
