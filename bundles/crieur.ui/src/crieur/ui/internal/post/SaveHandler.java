package crieur.ui.internal.post;

import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPropertyListener;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Saves a post between two keys. The platform's own way turns the window off until it is done, and what is typed meanwhile
 * goes astray; it is taken only where a person must be asked.
 */
public final class SaveHandler extends AbstractHandler {

    private final IPropertyListener savedChanged = this::changed;
    private Optional<PostEditor> watched = Optional.empty();

    @Override
    public void setEnabled(Object context) {
        Object editor = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        watch(editor instanceof PostEditor post ? Optional.of(post) : Optional.empty());
    }

    /** A post becomes changed and saved while it stays the active one, of which nobody else tells a button. */
    private void watch(Optional<PostEditor> post) {
        if (!post.equals(watched)) {
            watched.ifPresent(before -> before.removePropertyListener(savedChanged));
            watched = post;
            watched.ifPresent(now -> now.addPropertyListener(savedChanged));
        }
        look();
    }

    private void changed(Object source, int property) {
        if (property == IEditorPart.PROP_DIRTY) {
            look();
        }
    }

    private void look() {
        setBaseEnabled(watched.filter(PostEditor::isDirty).isPresent());
    }

    @Override
    public void dispose() {
        watch(Optional.empty());
        super.dispose();
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            editor.saveSoon();
        }
        return null;
    }
}
