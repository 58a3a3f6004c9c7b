package crieur.core.inspection;

import crieur.core.contribution.Registry;
import crieur.core.network.NetworkRegistry;
import crieur.core.workflow.Workflow;
import java.time.Instant;

/**
 * What an inspection may know beside its subject.
 *
 * <p>Valid during the call only; may be asked from the thread of the call alone.
 */
public interface InspectionContext {

    /** Returns whether the answer is no longer wanted; long inspections ask between sentences. */
    boolean isCancelled();

    /**
     * Does something once that serves many calls, such as reading a dictionary. It is not counted in the time that this
     * call may take; it has ten times as long by itself.
     *
     * @param work done at once, on this thread; may be called again on another thread while it runs
     */
    default void prepare(Runnable work) {
        work.run();
    }

    /** Returns the moment taken for now, the same for the whole run. */
    Instant now();

    /**
     * Returns a threshold of this inspection.
     *
     * @param name the threshold's name, as declared with the inspection
     * @return what the profile says, else the declared default
     * @throws IllegalArgumentException if the inspection declares no such threshold
     */
    double threshold(String name);

    /** Returns whether the profile leaves a rule of this inspection on. */
    boolean isRuleOn(String rule);

    /** Returns the words that the brand never wants flagged. */
    Dictionary dictionary();

    /** Returns the networks that are known. */
    NetworkRegistry networks();

    /** Returns the workflows that are known. */
    Registry<Workflow> workflows();

    /** Returns the other posts of the brand, by what two posts can clash over. */
    PostIndex posts();
}
