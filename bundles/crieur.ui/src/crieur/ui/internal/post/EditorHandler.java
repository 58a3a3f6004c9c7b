package crieur.ui.internal.post;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands that a post's editor carries out itself, by the last part of their ids. */
public final class EditorHandler extends AbstractHandler {

    private static final Map<String, Consumer<PostParts>> COMMANDS = Map.of(
            "selectWider", parts -> parts.extras().selectWider(),
            "selectNarrower", parts -> parts.extras().selectNarrower(),
            "selectOnward", parts -> parts.extras().selectOnward(),
            "selectBack", parts -> parts.extras().selectBack(),
            "explain", parts -> parts.problems().explain(),
            "emoji", parts -> parts.extras().chooseEmoji(),
            "zoomReset", parts -> parts.extras().resetZoom(),
            "goToTitle", parts -> parts.extras().goToTitle(),
            "goToPages", parts -> parts.extras().goToPages());

    @Override
    public Object execute(ExecutionEvent event) {
        String id = event.getCommand().getId();
        Consumer<PostParts> command = COMMANDS.get(id.substring(id.lastIndexOf('.') + 1));
        if (command != null && HandlerUtil.getActiveEditor(event) instanceof PostEditor editor) {
            editor.parts().ifPresent(command);
        }
        return null;
    }
}
