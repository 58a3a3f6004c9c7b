package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.workflow.Workflow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code <workflow>} elements. */
public final class WorkflowReader implements DescriptorReader<Workflow> {

    @Override
    public Workflow read(String id, ContributionElement element) throws ContributionException {
        element.require("name");
        List<Workflow.State> states = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (ContributionElement child : element.children("state")) {
            String state = child.require("id");
            child.require("name");
            if (!known.add(state)) {
                throw new ContributionException("the state \"" + state + "\" is there twice");
            }
            boolean closed =
                    child.attribute("closed").map(Boolean::parseBoolean).orElse(false);
            states.add(new Workflow.State(state, child.message("name"), closed));
        }
        if (states.isEmpty()) {
            throw new ContributionException("a workflow needs at least one <state>");
        }
        return new Workflow(id, element.message("name"), states, transitions(element, known));
    }

    private static List<Workflow.Transition> transitions(ContributionElement element, Set<String> states)
            throws ContributionException {
        List<Workflow.Transition> transitions = new ArrayList<>();
        for (ContributionElement child : element.children("transition")) {
            child.require("name");
            transitions.add(new Workflow.Transition(
                    child.require("id"),
                    child.message("name"),
                    state(child, "from", states),
                    state(child, "to", states),
                    child.attribute("role")));
        }
        return transitions;
    }

    private static String state(ContributionElement element, String attribute, Set<String> states)
            throws ContributionException {
        String state = element.require(attribute);
        if (!states.contains(state)) {
            throw new ContributionException(attribute + "=\"" + state + "\" is no state of the workflow");
        }
        return state;
    }
}
