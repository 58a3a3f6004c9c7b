package crieur.core.internal.engine;

import crieur.core.contribution.Registry;
import crieur.core.inspection.Dictionary;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostIndex;
import crieur.core.inspection.Setting;
import crieur.core.network.NetworkRegistry;
import crieur.core.workflow.Workflow;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/** What inspections are told beside their subject; one per thread, pointed to each inspection in turn. */
final class CallContext implements InspectionContext {

    private final Surroundings surroundings;
    private final Guard guard;
    private @Nullable BoundInspection bound;

    CallContext(Surroundings surroundings, Guard guard) {
        this.surroundings = surroundings;
        this.guard = guard;
    }

    void pointTo(BoundInspection inspection) {
        bound = inspection;
    }

    @Override
    public boolean isCancelled() {
        return guard.isCancelled();
    }

    @Override
    public void prepare(Runnable work) {
        guard.prepare(work);
    }

    @Override
    public Instant now() {
        return surroundings.now();
    }

    @Override
    public double threshold(String name) {
        Double value = setting().thresholds().get(name);
        if (value == null) {
            throw new IllegalArgumentException("the inspection declares no threshold \"" + name + "\"");
        }
        return value;
    }

    @Override
    public boolean isRuleOn(String rule) {
        return !setting().rulesOff().contains(rule);
    }

    @Override
    public Dictionary dictionary() {
        return surroundings.dictionary();
    }

    @Override
    public NetworkRegistry networks() {
        return surroundings.networks();
    }

    @Override
    public Registry<Workflow> workflows() {
        return surroundings.workflows();
    }

    @Override
    public PostIndex posts() {
        return surroundings.posts();
    }

    private Setting setting() {
        BoundInspection inspection = bound;
        if (inspection == null) {
            throw new IllegalStateException("no inspection is being called");
        }
        return inspection.setting();
    }
}
