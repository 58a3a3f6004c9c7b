package crieur.language.internal.inspection;

import crieur.core.contribution.Registry;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostIndex;
import crieur.core.network.NetworkRegistry;
import crieur.core.workflow.Workflow;
import java.time.Instant;
import java.util.Set;

/** The context of an inspection under test: some brand words, some rules off. */
record TestContext(Set<String> words, Set<String> rulesOff, boolean isCancelled) implements InspectionContext {

    static final TestContext PLAIN = new TestContext(Set.of(), Set.of(), false);

    @Override
    public Instant now() {
        return Instant.EPOCH;
    }

    @Override
    public double threshold(String name) {
        throw new IllegalArgumentException(name);
    }

    @Override
    public boolean isRuleOn(String rule) {
        return !rulesOff.contains(rule);
    }

    @Override
    public Dictionary dictionary() {
        return new Dictionary() {
            @Override
            public boolean contains(String word) {
                return words.contains(word);
            }

            @Override
            public String fingerprint() {
                return "";
            }
        };
    }

    @Override
    public NetworkRegistry networks() {
        throw new UnsupportedOperationException("language does not ask for networks");
    }

    @Override
    public Registry<Workflow> workflows() {
        throw new UnsupportedOperationException("language does not ask for workflows");
    }

    @Override
    public PostIndex posts() {
        throw new UnsupportedOperationException("language does not ask for other posts");
    }
}
