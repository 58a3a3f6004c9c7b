package crieur.core.internal.inspection;

import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.PostSubject;
import crieur.core.workflow.Workflow;
import java.util.Optional;
import java.util.Set;

/** Tells whether a post is done with: published, or given up. */
final class Sent {

    /** The states that mean it where no workflow is known to say so. */
    private static final Set<String> USUAL = Set.of("published", "sent", "archived", "cancelled", "rejected", "done");

    private Sent() {}

    static boolean isDone(PostSubject subject, InspectionContext context) {
        String state = subject.post().getState();
        if (state == null) {
            return false;
        }
        Optional<Workflow> workflow = subject.campaign()
                .map(campaign -> campaign.getWorkflow())
                .flatMap(id -> context.workflows().find(id));
        return workflow.flatMap(found -> found.state(state))
                .map(Workflow.State::closed)
                .orElse(USUAL.contains(state));
    }
}
