package crieur.ui.internal.post;

import static java.util.Map.entry;

import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** The commands that a post's editor carries out itself, by the last part of their ids. */
public final class EditorHandler extends AbstractHandler {

    private static final Map<String, Consumer<PostParts>> COMMANDS = Map.ofEntries(
            entry("fix", parts -> parts.problems().showFixes()),
            entry("explain", parts -> parts.problems().explain()),
            entry("nextProblem", parts -> parts.problems().goOn(true)),
            entry("previousProblem", parts -> parts.problems().goOn(false)),
            entry("selectWider", parts -> parts.extras().selectWider()),
            entry("selectNarrower", parts -> parts.extras().selectNarrower()),
            entry("selectOnward", parts -> parts.extras().selectOnward()),
            entry("selectBack", parts -> parts.extras().selectBack()),
            entry("emoji", parts -> parts.extras().chooseEmoji()),
            entry("zoomReset", parts -> parts.extras().resetZoom()),
            entry("goToTitle", parts -> parts.extras().goToTitle()),
            entry("goToPages", parts -> parts.extras().goToPages()));

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
