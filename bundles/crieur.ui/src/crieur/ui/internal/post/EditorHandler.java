package crieur.ui.internal.post;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands that a post's editor carries out itself, by the last part of their ids. */
public final class EditorHandler extends AbstractHandler {

    private static final Map<String, Consumer<PostEditor>> COMMANDS = Map.of(
            "selectWider", editor -> editor.extras().selectWider(),
            "selectNarrower", editor -> editor.extras().selectNarrower(),
            "selectOnward", editor -> editor.extras().selectOnward(),
            "selectBack", editor -> editor.extras().selectBack(),
            "explain", editor -> editor.problems().explain(),
            "emoji", editor -> editor.extras().chooseEmoji(),
            "zoomReset", editor -> editor.extras().resetZoom(),
            "goToTitle", editor -> editor.extras().goToTitle(),
            "goToPages", editor -> editor.extras().goToPages());

    @Override
    public Object execute(ExecutionEvent event) {
        String id = event.getCommand().getId();
        Consumer<PostEditor> command = COMMANDS.get(id.substring(id.lastIndexOf('.') + 1));
        if (command != null && HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            command.accept(editor);
        }
        return null;
    }
}
