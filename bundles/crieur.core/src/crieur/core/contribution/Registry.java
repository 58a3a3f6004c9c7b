package crieur.core.contribution;

import java.util.List;
import java.util.Optional;

/**
 * Contributions of one kind by id; immutable and thread-safe.
 *
 * @param <T> the kind
 */
public interface Registry<T> {

    /** Returns the contribution of an id. */
    Optional<T> find(String id);

    /** Returns all of them, in the order of their ids. */
    List<T> all();
}
