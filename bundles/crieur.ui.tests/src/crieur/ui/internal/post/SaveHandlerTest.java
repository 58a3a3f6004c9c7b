package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.expressions.EvaluationContext;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.ui.ISources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SaveHandlerTest extends EditorFixture {

    private final SaveHandler handler = new SaveHandler();
    private final List<Boolean> told = new ArrayList<>();

    private void activeIs(Object editorOrNothing) {
        EvaluationContext context = new EvaluationContext(null, new Object());
        context.addVariable(ISources.ACTIVE_EDITOR_NAME, editorOrNothing);
        handler.setEnabled(context);
    }

    private void listen() {
        activeIs(editor);
        handler.addHandlerListener(event -> told.add(handler.isEnabled()));
    }

    @AfterEach
    void dispose() {
        handler.dispose();
    }

    @Test
    void whatIsTypedCanBeSavedUntilItIs() throws Exception {
        listen();
        assertThat(handler.isEnabled()).isFalse();

        document.replace(document.getLength() - 1, 0, " à tous");
        assertThat(told).containsExactly(true);

        editor.saveSoon();
        until(() -> !editor.isDirty());
        assertThat(told).containsExactly(true, false);
    }

    @Test
    void aPostThatIsActiveNoMoreTellsNothing() throws Exception {
        listen();
        activeIs(IEvaluationContext.UNDEFINED_VARIABLE);

        document.replace(document.getLength() - 1, 0, " à tous");

        assertThat(told).isEmpty();
    }
}
