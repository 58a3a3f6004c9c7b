package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Problem;
import crieur.core.internal.spelling.Nearest;
import crieur.core.workflow.Workflow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a post's state that its campaign's workflow does not have; without a workflow, one that no workflow has.
 *
 * <p>Where no workflow is installed, or not the campaign's, every state may be right.
 */
public final class StateInspection implements Inspection<PostSubject> {

    @Override
    public List<Problem> inspect(PostSubject subject, InspectionContext context) {
        String state = subject.post().getState();
        if (state == null) {
            return List.of();
        }
        Optional<String> named = subject.campaign().map(campaign -> campaign.getWorkflow());
        List<Workflow> workflows = named.isPresent()
                ? context.workflows().find(named.get()).map(List::of).orElse(List.of())
                : context.workflows().all();
        Set<String> known = new LinkedHashSet<>();
        workflows.forEach(workflow -> workflow.states().forEach(each -> known.add(each.id())));
        if (known.isEmpty() || known.contains(state)) {
            return List.of();
        }
        Problem problem = Problem.of(
                CoreMessages.message("StateInspection.unknown", state, String.join(", ", known)), Place.field("state"));
        return List.of(Nearest.to(state, known)
                .map(near -> problem.fixedBy(Spelling.of("state", near)))
                .orElse(problem));
    }
}
