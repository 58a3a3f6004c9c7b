package crieur.ui.internal.post;

import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.text.TextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;

/** What is selected in a text that is made later: those who listen before are told as well. */
final class LateSelection implements IPostSelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
    private Optional<IPostSelectionProvider> text = Optional.empty();

    /** Passes on what this one says from now on. */
    void follow(IPostSelectionProvider made) {
        text = Optional.of(made);
        made.addSelectionChangedListener(event -> listeners.forEach(listener -> listener.selectionChanged(event)));
        made.addPostSelectionChangedListener(
                event -> postListeners.forEach(listener -> listener.selectionChanged(event)));
    }

    @Override
    public ISelection getSelection() {
        return text.map(IPostSelectionProvider::getSelection).orElseGet(TextSelection::emptySelection);
    }

    @Override
    public void setSelection(ISelection selection) {
        text.ifPresent(made -> made.setSelection(selection));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
