package crieur.ui.internal.history;

import static crieur.ui.internal.OnDisplay.until;

import crieur.ui.internal.post.EditorFixture;
import org.eclipse.core.commands.Command;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Earlier versions are offered where there is something that can have some. */
class HistoryCommandTest extends EditorFixture {

    @Test
    void itCanBeCalledAsLongAsAPostIsOpen() {
        Command history =
                page.getWorkbenchWindow().getService(ICommandService.class).getCommand("crieur.ui.command.history");
        page.activate(editor);
        until(history::isEnabled);

        page.closeEditor(editor, false);

        until(() -> !history.isEnabled());
    }
}
