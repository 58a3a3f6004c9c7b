package crieur.ui.internal.post;

import org.eclipse.core.runtime.CoreException;

/** A change of a post's document that undo takes back in one step. */
@FunctionalInterface
public interface DocumentChange<T> {

    /** Makes the change. */
    T make() throws CoreException;
}
