package crieur.core.contribution;

import java.util.List;

/**
 * One contribution and how it fares, as <em>Help &gt; Contributions</em> and {@code crieur contributions} list it.
 *
 * @param point what it contributes to
 * @param id its id; the name of the element where it has none
 * @param contributor the plug-in or file it comes from
 * @param problems what is wrong with it, in English, for its author; empty when it works
 */
public record Contribution(ExtensionPoint point, String id, String contributor, List<String> problems) {

    public Contribution {
        problems = List.copyOf(problems);
    }

    /** Returns whether nothing is known to be wrong with it. */
    public boolean isSound() {
        return problems.isEmpty();
    }
}
