package crieur.core.workflow;

import crieur.core.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * The states of a post and the transitions between them; immutable.
 *
 * @param id the permanent, fully qualified id
 * @param name what people call it
 * @param states the states, the first being that of a new post
 * @param transitions the transitions
 */
public record Workflow(String id, Message name, List<State> states, List<Transition> transitions) {

    /**
     * A state of a post.
     *
     * @param id what the post's front matter holds
     * @param name what people call it
     * @param closed whether a post in it is finished: sent or dropped, so that dates in its past are right
     */
    public record State(String id, Message name, boolean closed) {}

    /**
     * A way from one state to another.
     *
     * @param id the permanent id within the workflow
     * @param name what people do, in the imperative
     * @param from the state it leaves
     * @param to the state it reaches
     * @param role the role that may take it; empty for everyone
     */
    public record Transition(String id, Message name, String from, String to, Optional<String> role) {}

    public Workflow {
        states = List.copyOf(states);
        transitions = List.copyOf(transitions);
    }

    /** Returns the state of an id. */
    public Optional<State> state(String stateId) {
        return states.stream().filter(state -> state.id().equals(stateId)).findFirst();
    }
}
